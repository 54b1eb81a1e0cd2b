package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.store.idempotency.RequestKey;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ids of what a request brings into being. With an idempotency key they follow from the key, so that a request repeated
 * after a crash finds what the first one began.
 */
final class RequestIds {

    private static final int DIGITS = 32;

    private RequestIds() {}

    static ConversationId conversation(Caller caller, Optional<String> idempotencyKey) {
        return new ConversationId(idempotencyKey
                .map(key -> digest(caller, "conversation", key))
                .orElseGet(() -> UUID.randomUUID().toString()));
    }

    /** The sender's choice, or what follows from the key, or a new one. */
    static MessageId message(Caller caller, @Nullable String chosen, Optional<String> idempotencyKey) {
        if (chosen != null) {
            return checked(chosen);
        }
        return new MessageId(idempotencyKey
                .map(key -> digest(caller, "message", key))
                .orElseGet(() -> UUID.randomUUID().toString()));
    }

    /** Of a wish for recovery. */
    static String recovery(Caller caller, Optional<String> idempotencyKey) {
        return idempotencyKey
                .map(key -> digest(caller, "recovery", key))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Of a wish for another agent. */
    static String switching(Caller caller, Optional<String> idempotencyKey) {
        return idempotencyKey
                .map(key -> digest(caller, "switch", key))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static MessageId checked(String chosen) {
        if (!MessageId.isValid(chosen)) {
            throw Problem.ofField(
                    ProblemCode.INVALID_REQUEST,
                    "messageId",
                    "must be 1 to 100 letters, digits, dots, colons, hyphens and underscores");
        }
        return new MessageId(chosen);
    }

    private static String digest(Caller caller, String kind, String key) {
        return new RequestKey(caller.name(), kind, key).digest().substring(0, DIGITS);
    }
}
