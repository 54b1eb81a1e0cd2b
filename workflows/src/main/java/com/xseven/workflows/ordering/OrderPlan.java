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
 * @param language in which the customer is told, as ISO 639-1 has it; English where it is not known
 */
public record OrderPlan(
        String orderId,
        Optional<ConversationId> conversation,
        OrderRequest request,
        Duration patience,
        Duration remindAfter,
        Duration giveUpAfter,
        Optional<String> language) {

    /** Of a customer whose language is not known. */
    public OrderPlan(
            String orderId,
            Optional<ConversationId> conversation,
            OrderRequest request,
            Duration patience,
            Duration remindAfter,
            Duration giveUpAfter) {
        this(orderId, conversation, request, patience, remindAfter, giveUpAfter, Optional.empty());
    }
}
