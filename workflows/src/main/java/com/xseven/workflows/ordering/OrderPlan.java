package com.xseven.workflows.ordering;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.reply.Decision;
import java.time.Duration;
import java.util.Optional;

/**
 * A wish for an order.
 *
 * @param orderId made from the conversation and the turn, so that the same wish never orders twice
 * @param conversation the conversation to report to, if one asked
 * @param patience how long accepting it may take before the wish is given up
 * @param remindAfter how long an order may wait for the kitchen before the staff is reminded, each time; empty where nobody reminds
 * @param giveUpAfter how long an order may stand still before it is closed; empty where it never is
 * @param language in which the customer is told, as ISO 639-1 has it; English where it is not known
 * @param times why the two times are so; empty in plans from before a table decided
 */
public record OrderPlan(
        String orderId,
        Optional<ConversationId> conversation,
        OrderRequest request,
        Duration patience,
        Optional<Duration> remindAfter,
        Optional<Duration> giveUpAfter,
        Optional<String> language,
        Optional<Decision> times) {

    /** With the times that the table says. */
    public OrderPlan(
            String orderId,
            Optional<ConversationId> conversation,
            OrderRequest request,
            Duration patience,
            OrderTimes times,
            Optional<String> language) {
        this(
                orderId,
                conversation,
                request,
                patience,
                times.remindAfter(),
                times.giveUpAfter(),
                language,
                times.decision());
    }

    /** Of a customer whose language is not known. */
    public OrderPlan(
            String orderId,
            Optional<ConversationId> conversation,
            OrderRequest request,
            Duration patience,
            Duration remindAfter,
            Duration giveUpAfter) {
        this(
                orderId,
                conversation,
                request,
                patience,
                Optional.of(remindAfter),
                Optional.of(giveUpAfter),
                Optional.empty(),
                Optional.empty());
    }
}
