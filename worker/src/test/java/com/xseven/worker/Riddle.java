package com.xseven.worker;

import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.journal.Journal;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.journal.Customer;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.common.WorkflowExecutionHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** A conversation with one message that nobody in the house understands, so that a model is asked what it means, and then for an answer. */
final class Riddle {

    private final Journal journal;
    private final Talk talk;
    private final MessageId message;

    private Riddle(Journal journal, Talk talk, MessageId message) {
        this.journal = journal;
        this.talk = talk;
        this.message = message;
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
        Talk talk = Talk.begun(worker, "en", new Customer(Optional.of("Ann Lee"), Optional.empty(), Optional.empty()));
        return new Riddle(worker.getBean(Journal.class), talk, talk.send("do your owls knit on moonless tuesdays"));
    }

    /** Once it is. */
    Solved solved() {
        Reply reply = await().atMost(WholeWorker.PATIENCE)
                .until(() -> journal.replyTo(talk.id(), message), Optional::isPresent)
                .orElseThrow();
        return new Solved(
                reply,
                journal.explanation(talk.id(), reply.turn()).orElseThrow(),
                talk.temporal().fetchHistory(WorkflowIds.of(talk.id())));
    }
}
