package com.xseven.workflows.ordering;

import io.temporal.activity.ActivityInterface;

/** The book of orders. Everything here may be repeated and has its effect once. */
@ActivityInterface(namePrefix = "Ordering-")
public interface OrderingActivities {

    /** Writes the order down at the prices that the customer was told, or says what they do not hold for any more. */
    AcceptOutcome accept(OrderPlan plan);

    /** Moves an order on. */
    void move(OrderStep step);

    /** Cancels an order for good, also one that was never written down: an acceptance that comes late finds it so. */
    void withdraw(OrderPlan plan);
}
