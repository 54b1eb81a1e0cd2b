package com.xseven.store.models;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.vocabulary.Agent;
import java.time.Instant;
import java.util.Optional;

/**
 * One time that models were asked.
 *
 * @param call counted from 1 within the turn
 * @param attempt counted from 1; there are more where a crash lost the answer
 */
public record PaidCall(
        ConversationId conversation,
        int turn,
        int call,
        int attempt,
        Optional<BusinessId> business,
        Agent agent,
        ModelNote note,
        Instant at) {}
