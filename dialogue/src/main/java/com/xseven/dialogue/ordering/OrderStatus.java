package com.xseven.dialogue.ordering;

import java.util.List;

/** Where an order stands; the states of the public contract, and what may follow each of them. */
public enum OrderStatus {
    ACCEPTED,
    PREPARING,
    READY,
    OUT_FOR_DELIVERY,
    DELIVERED,
    COLLECTED,
    CANCELLED;

    /** Where staff may move it to. */
    public List<OrderStatus> next(Fulfilment fulfilment) {
        return switch (this) {
            case ACCEPTED -> List.of(PREPARING, CANCELLED);
            case PREPARING -> List.of(READY, CANCELLED);
            case READY ->
                fulfilment == Fulfilment.DELIVERY
                        ? List.of(OUT_FOR_DELIVERY, CANCELLED)
                        : List.of(COLLECTED, CANCELLED);
            case OUT_FOR_DELIVERY -> List.of(DELIVERED, CANCELLED);
            case DELIVERED, COLLECTED, CANCELLED -> List.of();
        };
    }

    /** Whether its customer may still cancel it alone: nobody has begun to cook. */
    public boolean isFreeToCancel() {
        return this == ACCEPTED;
    }

    public boolean isOver() {
        return switch (this) {
            case ACCEPTED, PREPARING, READY, OUT_FOR_DELIVERY -> false;
            case DELIVERED, COLLECTED, CANCELLED -> true;
        };
    }
}
