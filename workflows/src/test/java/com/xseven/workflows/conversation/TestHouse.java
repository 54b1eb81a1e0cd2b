package com.xseven.workflows.conversation;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.booking.DurableAppointment;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingActivities;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.List;

/** Temporal's test server with skipped time, both workflows, and scripted ports. */
final class TestHouse implements AutoCloseable {

    final InMemoryJournal journal = new InMemoryJournal();
    final OneTable table;
    private final TestWorkflowEnvironment environment;

    private TestHouse(OneTable table) {
        this.table = table;
        environment = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .registerSearchAttribute("Stage", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute("Agent", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute("Intent", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute("BusinessId", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .registerSearchAttribute("NeedsHuman", IndexedValueType.INDEXED_VALUE_TYPE_BOOL)
                .build());
        RoutingActivities rules = facts -> new Routing(Agent.RESTAURANT_FOOD, List.of(), List.of());
        Worker conversations = environment.newWorker(TaskQueues.CONVERSATIONS);
        conversations.registerWorkflowImplementationTypes(DurableConversation.class);
        conversations.registerActivitiesImplementations(
                journal, rules, new ScriptedUnderstanding(), new ScriptedAgents());
        Worker business = environment.newWorker(TaskQueues.BUSINESS);
        business.registerWorkflowImplementationTypes(DurableAppointment.class);
        business.registerActivitiesImplementations(table);
        environment.newWorker(TaskQueues.NOTIFICATIONS).registerActivitiesImplementations(table);
        environment.start();
    }

    static TestHouse withAFreeTable() {
        return new TestHouse(new OneTable(true));
    }

    static TestHouse thatIsFull() {
        return new TestHouse(new OneTable(false));
    }

    TestWorkflowEnvironment environment() {
        return environment;
    }

    WorkflowClient client() {
        return environment.getWorkflowClient();
    }

    ConversationWorkflow start(Opening opening) {
        ConversationWorkflow conversation = client().newWorkflowStub(
                        ConversationWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.of(opening.id()))
                                .setTaskQueue(TaskQueues.CONVERSATIONS)
                                .build());
        WorkflowClient.start(conversation::run, Conversation.begin(opening));
        return conversation(opening);
    }

    /** The conversation, whatever its run. */
    ConversationWorkflow conversation(Opening opening) {
        return client().newWorkflowStub(ConversationWorkflow.class, WorkflowIds.of(opening.id()));
    }

    ConversationSummary summary(Opening opening) {
        return WorkflowStub.fromTyped(conversation(opening)).getResult(ConversationSummary.class);
    }

    @Override
    public void close() {
        environment.close();
    }
}
