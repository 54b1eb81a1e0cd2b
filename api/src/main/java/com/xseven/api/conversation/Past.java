package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Tells conversations that are over from those that never were. Temporal forgets a conversation some time after its end;
 * the journal never does.
 */
@Component
final class Past {

    private final Transcripts transcripts;

    Past(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /**
     * Asks something of a living conversation.
     *
     * @throws Problem {@code CONVERSATION_ENDED} when it lives no more, but the journal has it, and
     *     {@code STORE_UNAVAILABLE} when the journal would have to say
     */
    <T> T unlessOver(ConversationId id, Supplier<T> question) {
        try {
            return question.get();
        } catch (Problem problem) {
            if (problem.code() == ProblemCode.CONVERSATION_NOT_FOUND
                    && transcripts.conversation(id).isPresent()) {
                throw over();
            }
            throw problem;
        }
    }

    /** The conversation cannot be spoken in, ended or begun any more. */
    static Problem over() {
        return Problem.of(ProblemCode.CONVERSATION_ENDED, "This conversation is over. Begin a new one.");
    }
}
