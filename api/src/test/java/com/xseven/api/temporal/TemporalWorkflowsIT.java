package com.xseven.api.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.workflow.RunningPage;
import com.xseven.api.workflow.RunningQuery;
import com.xseven.api.workflow.RunningWorkflow;
import com.xseven.api.workflow.WorkflowKind;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import com.xseven.workflows.SearchAttributes;
import io.temporal.api.enums.v1.EventType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real Temporal, since the one for tests keeps no list. Nobody works there: everything stays under way. */
class TemporalWorkflowsIT {

    private static final Duration SHOWN = Duration.ofSeconds(20);

    private static LocalServers servers;
    private static WorkflowServiceStubs stubs;
    private static WorkflowClient client;
    private static TemporalWorkflows workflows;

    private final BusinessId business = new BusinessId("b" + UUID.randomUUID());

    @BeforeAll
    static void startTemporal() {
        servers = LocalServers.shared("temporal", Set.of(ServiceName.TEMPORAL));
        stubs = WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                .setTarget(servers.addresses().temporalTarget())
                .build());
        client = WorkflowClient.newInstance(
                stubs, WorkflowClientOptions.newBuilder().setIdentity("test").build());
        workflows = new TemporalWorkflows(
                client,
                new TemporalSettings(
                        servers.addresses().temporalTarget(),
                        "default",
                        "http://temporal.example",
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(10)));
    }

    @AfterAll
    static void stopTemporal() {
        stubs.shutdown();
        servers.close();
    }

    @Test
    void shouldListWhatIsUnderWayOfABusinessPageByPage() {
        // given
        List<String> begun = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            begun.add(begin("AppointmentWorkflow", "appointment/" + business + "-" + number));
        }
        begin("SomethingElse", "else/" + business);

        // when, then
        await().atMost(SHOWN)
                .untilAsserted(() -> assertThat(pages(Optional.empty())).containsExactlyInAnyOrderElementsOf(begun));
    }

    @Test
    void shouldListOneKindWhereOneIsAskedFor() {
        // given
        begin("AppointmentWorkflow", "appointment/" + business);
        String order = begin("OrderWorkflow", "order/" + business);

        // when, then
        await().atMost(SHOWN)
                .untilAsserted(
                        () -> assertThat(pages(Optional.of(WorkflowKind.ORDER))).containsExactly(order));
    }

    @Test
    void shouldTellOfOneWhatIsNotPersonal() {
        // given
        String id = begin("ConversationWorkflow", "conversation/" + business);

        // when
        RunningWorkflow found = workflows.find(id).orElseThrow();

        // then
        assertThat(found.kind()).isEqualTo(WorkflowKind.CONVERSATION);
        assertThat(found.business()).contains(business);
        assertThat(found.stage()).contains("GREETING");
        assertThat(found.page())
                .asString()
                .startsWith("http://temporal.example/namespaces/default/workflows/conversation%2F" + business + "/")
                .endsWith("/history");
        assertThat(workflows.find("order/unknown")).isEmpty();
    }

    @Test
    void shouldKeepThatSomebodyWantsItToEndThoughNobodyWorks() {
        // given
        String id = begin("AppointmentWorkflow", "appointment/" + business);

        // when
        workflows.cancel(id, "double entry");
        workflows.cancel("appointment/unknown", "double entry");

        // then
        assertThat(client.fetchHistory(id).getHistory().getEventsList())
                .filteredOn(event -> event.getEventType() == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED)
                .singleElement()
                .satisfies(event -> assertThat(event.getWorkflowExecutionCancelRequestedEventAttributes()
                                .getCause())
                        .isEqualTo("double entry"));
    }

    @Test
    void shouldRefuseACursorThatIsNone() {
        for (String cursor : List.of("%", "bm9uc2Vuc2U")) {
            assertThatThrownBy(() -> workflows.find(
                            new RunningQuery(Optional.empty(), Optional.empty(), Optional.of(cursor), 2)))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_CURSOR));
        }
    }

    private List<String> pages(Optional<WorkflowKind> kind) {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            RunningPage page = workflows.find(new RunningQuery(kind, Optional.of(business), next, 2));
            page.workflows().forEach(workflow -> ids.add(workflow.workflowId()));
            next = page.next();
        } while (next.isPresent());
        return ids;
    }

    private String begin(String type, String id) {
        client.newUntypedWorkflowStub(
                        type,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(id)
                                .setTaskQueue("nobody")
                                .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                                        .set(SearchAttributes.BUSINESS, business.value())
                                        .set(SearchAttributes.STAGE, "GREETING")
                                        .build())
                                .build())
                .start();
        return id;
    }
}
