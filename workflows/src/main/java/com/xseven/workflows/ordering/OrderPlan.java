package com.xseven.workflows.ordering;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * A wish for an order.
 *
 * @param orderId made from the conversation and the turn, so that the same wish never orders twice
 * @param conversation the conversation to report to, if one asked
 * @param patience how long accepting it may take before the wish is given up
 * @param remindAfter how long an order may wait for the kitchen before the staff is reminded, each time
 * @param giveUpAfter how long an order may stand still before it is closed
 */
public record OrderPlan(
        String orderId,
        Optional<ConversationId> conversation,
        OrderRequest request,
        Duration patience,
        Duration remindAfter,
        Duration giveUpAfter) {}
