package com.xseven.api.event;

import com.xseven.api.conversation.Transcripts;
import com.xseven.api.problem.Problem;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.journal.TurnsSoFar;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells every listener of this process from one question how far its conversation has come by the journal. The question
 * is asked while somebody wants to know, and then rarely, however many they are.
 */
@Component
final class JournalWatch {

    static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration PAUSE_WHILE_AWAY = Duration.ofSeconds(2);

    private final Audience audience;
    private final Transcripts transcripts;
    private Map<ConversationId, TurnsSoFar> known = Map.of();
    private long nextQuestion = System.nanoTime();

    JournalWatch(Audience audience, Transcripts transcripts) {
        this.audience = audience;
        this.transcripts = transcripts;
    }

    /**
     * What the last answer said, which is younger than the pause. Empty while the journal is away, and for a conversation
     * that it does not know or that was not asked for yet; ask again after the pause.
     */
    synchronized Optional<TurnsSoFar> latest(ConversationId conversation) {
        if (System.nanoTime() - nextQuestion >= 0) {
            nextQuestion = ask().toNanos() + System.nanoTime();
        }
        return Optional.ofNullable(known.get(conversation));
    }

    private Duration ask() {
        try {
            known = transcripts.turnsSoFar(audience.conversations()).stream()
                    .collect(Collectors.toUnmodifiableMap(TurnsSoFar::conversation, Function.identity()));
            return PAUSE;
        } catch (Problem away) {
            known = Map.of();
            return PAUSE_WHILE_AWAY;
        }
    }
}
