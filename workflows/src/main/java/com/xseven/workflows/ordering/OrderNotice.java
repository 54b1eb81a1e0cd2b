package com.xseven.workflows.ordering;

import com.xseven.dialogue.identity.ConversationId;
import java.util.Optional;

/**
 * Something to tell about an order. One is sent for each order, kind and number.
 *
 * @param knownIn the conversation that knows it already, since it asked for it
 */
public record OrderNotice(String orderId, Kind kind, int number, Optional<ConversationId> knownIn) {

    /** What no conversation knows yet. */
    public OrderNotice(String orderId, Kind kind, int number) {
        this(orderId, kind, number, Optional.empty());
    }

    /** What it tells; the last is for the staff, the others are for the customer. */
    public enum Kind {
        ACCEPTED,
        READY,
        ON_ITS_WAY,
        CANCELLED,
        WAITS_FOR_STAFF
    }
}
