package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversation of which somebody wants to know what would have been otherwise. */
record WhatIfWish(@Nullable String conversationId) {

    ConversationId conversation() {
        return Optional.ofNullable(conversationId)
                .filter(ConversationId::isValid)
                .map(ConversationId::new)
                .orElseThrow(() -> Problem.ofField(
                        ProblemCode.INVALID_REQUEST, "conversationId", "must be the id of a conversation"));
    }
}
