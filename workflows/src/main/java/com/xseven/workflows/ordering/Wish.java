package com.xseven.workflows.ordering;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderStatus;
import java.util.Optional;

/** Where somebody wants an order to stand, until it is decided. */
final class Wish {

    private final OrderStatus to;
    private final boolean ofCustomer;
    private final Optional<ConversationId> asker;
    private boolean decided;

    private Wish(OrderStatus to, boolean ofCustomer, Optional<ConversationId> asker) {
        this.to = to;
        this.ofCustomer = ofCustomer;
        this.asker = asker;
    }

    static Wish ofStaff(OrderStatus to) {
        return new Wish(to, false, Optional.empty());
    }

    static Wish ofCustomer(Optional<ConversationId> asker) {
        return new Wish(OrderStatus.CANCELLED, true, asker);
    }

    OrderStatus to() {
        return to;
    }

    Optional<ConversationId> asker() {
        return asker;
    }

    /** Whether the rules of an order let it come true from there. */
    boolean isAllowedFrom(OrderStatus status, Fulfilment fulfilment) {
        return ofCustomer ? status.isFreeToCancel() : status.next(fulfilment).contains(to);
    }

    void decide() {
        decided = true;
    }

    boolean isDecided() {
        return decided;
    }
}
