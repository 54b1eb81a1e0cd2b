package com.xseven.workflows.recovery;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Failure;
import java.util.Optional;

/**
 * What is known of a conversation that is to recover.
 *
 * @param failure the last one; empty where nothing broke
 * @param failures turns in a row that did not help the customer
 * @param recoveries how often recovery was tried since the last turn that did
 * @param over whether the conversation has ended
 * @param needsHuman whether a person was called already
 * @param conversation that is to recover; empty in histories older than that
 */
public record RecoveryQuestion(
        Optional<Failure> failure,
        int failures,
        int recoveries,
        boolean over,
        boolean needsHuman,
        Optional<ConversationId> conversation) {}
