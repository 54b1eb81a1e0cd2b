package com.xseven.api.ordering;

import com.xseven.dialogue.ordering.OrderStatus;

/**
 * Orders that are still under way. Whoever asks reads in the book what became of it.
 *
 * @see com.xseven.workflows.ordering.OrderWorkflow
 */
public interface LivingOrders {

    /**
     * Moves an order on for its staff; one that stands where this cannot follow stays as it is.
     *
     * @return whether anything looks after the order; nothing does once it is over
     * @throws com.xseven.api.problem.Problem {@code WORKERS_UNAVAILABLE} or {@code TEMPORAL_UNAVAILABLE} when nobody answers
     */
    boolean move(String id, OrderStatus to);

    /** Gives an order up for its customer; see {@link #move}. */
    boolean cancel(String id, String reason);
}
