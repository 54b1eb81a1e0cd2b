package com.xseven.worker;

import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.store.journal.Journal;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationWorkflow;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.WorkflowExecutionHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/** A conversation with one message that nobody in the house understands, so that a model is asked what it means, and then for an answer. */
final class Riddle {

    private final ConfigurableApplicationContext worker;
    private final ConversationId id = new ConversationId(UUID.randomUUID().toString());
    private final MessageId message = new MessageId(UUID.randomUUID().toString());

    private Riddle(ConfigurableApplicationContext worker) {
        this.worker = worker;
    }

    /** What became of it. */
    record Solved(Reply reply, Explanation explanation, WorkflowExecutionHistory history) {

        /** From the worker's beginning with it to the time at which the last call was given up. */
        Duration patience() {
            return Duration.between(
                    history.getEvents().stream()
                            .filter(HistoryEvent::hasWorkflowTaskStartedEventAttributes)
                            .map(Solved::time)
                            .findFirst()
                            .orElseThrow(),
                    history.getEvents().stream()
                            .filter(HistoryEvent::hasActivityTaskTimedOutEventAttributes)
                            .map(Solved::time)
                            .reduce((earlier, later) -> later)
                            .orElseThrow());
        }

        private static Instant time(HistoryEvent event) {
            return Instant.ofEpochSecond(
                    event.getEventTime().getSeconds(), event.getEventTime().getNanos());
        }
    }

    static Riddle told(ConfigurableApplicationContext worker) {
        Riddle riddle = new Riddle(worker);
        riddle.begin()
                .receive(new CustomerMessage(riddle.message, "do your owls knit on moonless tuesdays", Instant.now()));
        return riddle;
    }

    /** Once it is. */
    Solved solved() {
        Journal journal = worker.getBean(Journal.class);
        Reply reply = await().atMost(WholeWorker.PATIENCE)
                .until(() -> journal.replyTo(id, message), Optional::isPresent)
                .orElseThrow();
        return new Solved(
                reply,
                journal.explanation(id, reply.turn()).orElseThrow(),
                worker.getBean(WorkflowClient.class).fetchHistory(WorkflowIds.of(id)));
    }

    private ConversationWorkflow begin() {
        ConversationWorkflow conversation = worker.getBean(WorkflowClient.class)
                .newWorkflowStub(
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
                        new Customer(Optional.of("Ann Lee"), Optional.empty(), Optional.empty()),
                        "Welcome!",
                        Duration.ofHours(1),
                        Optional.of(Duration.ofSeconds(3)),
                        0,
                        Instant.now())));
        return conversation;
    }
}
