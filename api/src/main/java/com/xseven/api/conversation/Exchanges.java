package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.stream.EventStreams;
import com.xseven.workflows.conversation.Progress;
import com.xseven.workflows.journal.CustomerMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Sends messages and waits for their replies. Listening begins before anything is sent, so a reply cannot slip by; a
 * message that was answered before gets the same reply again.
 */
@Component
public final class Exchanges {

    private final Conversations conversations;
    private final Past past;
    private final Transcripts transcripts;
    private final EventStreams streams;
    private final Clock clock;

    Exchanges(Conversations conversations, Past past, Transcripts transcripts, EventStreams streams, Clock clock) {
        this.conversations = conversations;
        this.past = past;
        this.transcripts = transcripts;
        this.streams = streams;
        this.clock = clock;
    }

    /** Sends and waits at most that long. */
    Exchange exchange(Message message, Duration patience) {
        long begun = System.nanoTime();
        if (patience.isZero()) {
            return send(message);
        }
        try (ReplyWait wait = new ReplyWait(streams, message, live -> lookUp(message, live))) {
            Optional<Reply> known = answeredBefore(message);
            if (known.isEmpty()) {
                hand(message);
            }
            return known.or(() -> awaited(wait, patience))
                    .map(reply -> answered(message, reply, begun))
                    .orElseGet(Exchange.Accepted::new);
        }
    }

    /** Sends without waiting. */
    Exchange send(Message message) {
        if (answeredBefore(message).isPresent()) {
            expectSameText(message);
        } else {
            hand(message);
        }
        return new Exchange.Accepted();
    }

    private Exchange answered(Message message, Reply reply, long begun) {
        if (message.repeatable()) {
            expectSameText(message);
        }
        return new Exchange.Answered(reply, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Whoever named no id and is told that the outcome is not known learns the id under which to send it again. */
    private void hand(Message message) {
        try {
            handOver(message);
        } catch (Problem problem) {
            throw problem.retryAfter().isPresent()
                    ? problem.withMessageId(message.id().value())
                    : problem;
        }
    }

    private void handOver(Message message) {
        if (message.repeatable() && !streams.noteText(message.conversation(), message.id(), message.text())) {
            throw reused();
        }
        CustomerMessage handed = new CustomerMessage(
                message.id(), message.text(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        past.unlessOver(message.conversation(), () -> {
            conversations.receive(message.conversation(), handed);
            return handed;
        });
    }

    /**
     * The reply to a message that was sent before. While the journal is away nothing could be answered, so nothing is
     * taken in either: this ends the request then.
     */
    private Optional<Reply> answeredBefore(Message message) {
        if (message.repeatable()) {
            return transcripts.replyTo(message.conversation(), message.id());
        }
        transcripts.expectReachable();
        return Optional.empty();
    }

    private void expectSameText(Message message) {
        ifReachable(() -> transcripts.textOf(message.conversation(), message.id()))
                .filter(text -> !text.equals(message.text()))
                .ifPresent(other -> {
                    throw reused();
                });
    }

    private static Problem reused() {
        return Problem.of(
                ProblemCode.MESSAGE_ID_REUSED,
                "A message with this id and another text was sent before. Choose a new id.");
    }

    private static Optional<Reply> awaited(ReplyWait wait, Duration patience) {
        try {
            return wait.await(patience);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A live stream may have lost the news; a lost stream is replaced by asking the conversation itself. */
    private Optional<Reply> lookUp(Message message, boolean streamsAreLive) {
        return streamsAreLive
                ? ifReachable(() -> transcripts.replyTo(message.conversation(), message.id()))
                : ifReachable(() -> Optional.of(conversations.progress(message.conversation(), message.id())))
                        .flatMap(progress -> replyOf(message, progress));
    }

    private Optional<Reply> replyOf(Message message, Progress progress) {
        return switch (progress) {
            case Progress.Answered(int turn) -> ifReachable(() -> transcripts.reply(message.conversation(), turn));
            case Progress.Waiting waiting -> Optional.empty();
            case Progress.Unknown unknown ->
                ifReachable(() -> transcripts.replyTo(message.conversation(), message.id()));
        };
    }

    private static <T> Optional<T> ifReachable(Supplier<Optional<T>> question) {
        try {
            return question.get();
        } catch (Problem away) {
            return switch (away.code()) {
                case STORE_UNAVAILABLE, TEMPORAL_UNAVAILABLE, WORKERS_UNAVAILABLE -> Optional.empty();
                default -> throw away;
            };
        }
    }
}
