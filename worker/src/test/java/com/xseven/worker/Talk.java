package com.xseven.worker;

import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.store.journal.Journal;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;

/** A conversation of Ann Lee with a burger bar of the demo world, in a whole worker. */
final class Talk {

    private static final List<String> HOLIDAYS = List.of("12-25", "01-01");

    private final ConfigurableApplicationContext worker;
    private final ConversationId id = new ConversationId(UUID.randomUUID().toString());
    private final ConversationWorkflow workflow;

    private Talk(ConfigurableApplicationContext worker, String language, Customer customer) {
        this.worker = worker;
        workflow = temporal()
                .newWorkflowStub(
                        ConversationWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.of(id))
                                .setTaskQueue(TaskQueues.CONVERSATIONS)
                                .build());
        WorkflowClient.start(
                workflow::run,
                Conversation.begin(new Opening(
                        id,
                        Flow.DEDICATED,
                        Optional.of(new BusinessId("burger-barn")),
                        Optional.of(Category.FOOD_HOSPITALITY),
                        Channel.WEB,
                        language,
                        customer,
                        "Welcome!",
                        Duration.ofHours(1),
                        Optional.of(Duration.ofSeconds(3)),
                        0,
                        Instant.now())));
    }

    static Talk begun(ConfigurableApplicationContext worker, String language, Customer customer) {
        return new Talk(worker, language, customer);
    }

    /** The first of three days on which the house is open, so many days from now. */
    static LocalDate openDay(int daysAhead) {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        return IntStream.range(daysAhead, daysAhead + 3)
                .mapToObj(today::plusDays)
                .filter(day -> HOLIDAYS.stream().noneMatch(day.toString()::endsWith))
                .findFirst()
                .orElseThrow();
    }

    ConversationId id() {
        return id;
    }

    ConversationWorkflow workflow() {
        return workflow;
    }

    WorkflowClient temporal() {
        return worker.getBean(WorkflowClient.class);
    }

    /** Without waiting for an answer. */
    MessageId send(String text) {
        MessageId message = new MessageId(UUID.randomUUID().toString());
        workflow.receive(new CustomerMessage(message, text, Instant.now()));
        return message;
    }

    /** Until it is answered. */
    void say(String text) {
        MessageId message = send(text);
        await().atMost(WholeWorker.PATIENCE)
                .until(() ->
                        history().stream().anyMatch(entry -> entry.replyTo().contains(message)));
    }

    List<HistoryEntry> history() {
        return worker.getBean(Journal.class).history(id, 0, 50).entries();
    }

    void end() {
        workflow.end(new EndRequest(Optional.empty(), Optional.empty()));
    }
}
