package com.xseven.workflows.ordering;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.UpdateValidatorMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** One order: accepted, prepared, ready, brought or collected. It outlives the conversation that asked for it. */
@WorkflowInterface
public interface OrderWorkflow {

    @WorkflowMethod
    OrderView run(OrderPlan plan);

    /** Waits until the business has taken the order, or not: then there is no status. */
    @UpdateMethod
    OrderView placed();

    /** Staff moves the order on. A move to where it stands already changes nothing. */
    @UpdateMethod
    OrderView move(OrderMove move);

    @UpdateValidatorMethod(updateName = "move")
    void validateMove(OrderMove move);

    /** Its customer gives the order up, which is free until somebody begins to cook. Cancelling twice changes nothing. */
    @UpdateMethod
    OrderView cancel(OrderCancellation cancellation);

    @UpdateValidatorMethod(updateName = "cancel")
    void validateCancel(OrderCancellation cancellation);

    /** As {@link #cancel}, for a conversation, which hears of the outcome by {@link OrderListener}. */
    @SignalMethod
    void cancelRequested(CancelWish wish);

    @QueryMethod
    OrderView state();
}
