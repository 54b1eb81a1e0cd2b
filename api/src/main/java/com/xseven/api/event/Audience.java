package com.xseven.api.event;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Who listens in this process. Seats are limited, so that no caller's listeners take the memory of all. */
@Component
final class Audience {

    private static final Duration ONE_OF_MANY_LEAVES = Duration.ofSeconds(5);
    private static final Duration ONE_OF_FEW_LEAVES = Duration.ofSeconds(15);

    private final EventSettings settings;
    private final Map<ConversationId, Integer> listeners = new HashMap<>();
    private int seated;

    Audience(EventSettings settings) {
        this.settings = settings;
    }

    /** A listener's place, taken until it is closed. */
    interface Seat extends AutoCloseable {

        @Override
        void close();
    }

    /** Takes a seat; ends the request if there is none. */
    synchronized Seat join(ConversationId conversation) {
        if (listeners.getOrDefault(conversation, 0) >= settings.listenersPerConversation()) {
            throw Problem.passing(
                    ProblemCode.TOO_MANY_LISTENERS,
                    "This conversation has %d listeners already. Close one of them."
                            .formatted(settings.listenersPerConversation()),
                    ONE_OF_FEW_LEAVES);
        }
        if (seatsLeft() == 0) {
            throw Problem.passing(
                    ProblemCode.LISTENERS_UNAVAILABLE, "Nobody more can listen for the moment.", ONE_OF_MANY_LEAVES);
        }
        seated++;
        listeners.merge(conversation, 1, Integer::sum);
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                leave(conversation);
            }
        };
    }

    synchronized int seatsLeft() {
        return settings.listeners() - seated;
    }

    /** What is listened to. */
    synchronized Set<ConversationId> conversations() {
        return Set.copyOf(listeners.keySet());
    }

    private synchronized void leave(ConversationId conversation) {
        seated--;
        listeners.computeIfPresent(conversation, (id, count) -> count == 1 ? null : count - 1);
    }
}
