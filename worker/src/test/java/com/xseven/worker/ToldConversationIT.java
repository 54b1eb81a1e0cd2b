package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.store.Database;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.store.journal.Journal;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationWorkflow;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker: what somebody else does to an appointment appears in the conversation that asked for it, once. */
class ToldConversationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final List<String> HOLIDAYS = List.of("12-25", "01-01");

    private final ConversationId id = new ConversationId(UUID.randomUUID().toString());

    @Test
    void shouldHearOfACancellationByStaffAndNothingOfWhatItAskedForItself() {
        try (ConfigurableApplicationContext worker = start()) {
            // given
            WorkflowClient temporal = worker.getBean(WorkflowClient.class);
            ConversationWorkflow conversation = begin(temporal);
            LocalDate day = aDayThatIsNoHoliday();
            say(worker, conversation, "a table for 2 on " + day + " at 4pm");
            say(worker, conversation, "yes");
            String appointment = appointment(worker);
            await().atMost(PATIENCE).until(() -> isTold(worker, appointment, "CONFIRMATION"));

            // when
            temporal.newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(appointment))
                    .cancel(new Cancellation("the oven is broken"));

            // then
            await().atMost(PATIENCE).until(() -> history(worker).size() == 6);
            HistoryEntry told = history(worker).getLast();
            assertThat(told.role()).isEqualTo(HistoryEntry.Speaker.ASSISTANT);
            assertThat(told.replyTo()).isEmpty();
            assertThat(told.text()).contains("is cancelled").doesNotContain("oven");
            assertThat(conversation.state().turn()).isEqualTo(3);
            conversation.end(new EndRequest(Optional.empty(), Optional.empty()));
        }
    }

    private static LocalDate aDayThatIsNoHoliday() {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        return IntStream.rangeClosed(13, 15)
                .mapToObj(today::plusDays)
                .filter(day -> HOLIDAYS.stream().noneMatch(day.toString()::endsWith))
                .findFirst()
                .orElseThrow();
    }

    private ConversationWorkflow begin(WorkflowClient temporal) {
        ConversationWorkflow conversation = temporal.newWorkflowStub(
                ConversationWorkflow.class,
                WorkflowOptions.newBuilder()
                        .setWorkflowId(WorkflowIds.of(id))
                        .setTaskQueue(TaskQueues.CONVERSATIONS)
                        .build());
        WorkflowClient.start(
                conversation::run,
                Conversation.begin(new Opening(
                        id,
                        Flow.DEDICATED,
                        Optional.of(new BusinessId("burger-barn")),
                        Optional.of(Category.FOOD_HOSPITALITY),
                        Channel.WEB,
                        "en",
                        new Customer(Optional.of("Ann Lee"), Optional.of("+12015550999"), Optional.empty()),
                        "Welcome!",
                        Duration.ofHours(1),
                        Optional.of(Duration.ofSeconds(3)),
                        0,
                        Instant.now())));
        return conversation;
    }

    private void say(ConfigurableApplicationContext worker, ConversationWorkflow conversation, String text) {
        MessageId message = new MessageId(UUID.randomUUID().toString());
        conversation.receive(new CustomerMessage(message, text, Instant.now()));
        await().atMost(PATIENCE)
                .until(() -> history(worker).stream()
                        .anyMatch(entry -> entry.replyTo().contains(message)));
    }

    private List<HistoryEntry> history(ConfigurableApplicationContext worker) {
        return worker.getBean(Journal.class).history(id, 0, 50).entries();
    }

    private String appointment(ConfigurableApplicationContext worker) {
        return worker.getBean(Database.class)
                .jdbi()
                .withHandle(handle -> handle.createQuery("select id from appointments where conversation_id = :id")
                        .bind("id", id.value())
                        .mapTo(String.class)
                        .one());
    }

    private static boolean isTold(ConfigurableApplicationContext worker, String appointment, String kind) {
        return worker.getBean(Database.class)
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select exists (select from notifications where appointment_id = :id and kind = :kind)")
                        .bind("id", appointment)
                        .bind("kind", kind)
                        .mapTo(Boolean.class)
                        .one());
    }

    private static ConfigurableApplicationContext start() {
        Map<String, Object> environment = new HashMap<>(RealServers.addresses().environment());
        environment.put("XSEVEN_BUILD_ID", "told");
        environment.put("XSEVEN_DEMO", "true");
        ConfigurableApplicationContext worker = new SpringApplicationBuilder(WorkerApplication.class)
                .properties(environment)
                .run("--server.port=0");
        Preparation preparation = worker.getBean(Preparation.class);
        await().atMost(PATIENCE)
                .until(() -> preparation.health().getStatus().getCode().equals("UP"));
        return worker;
    }
}
