package com.xseven.workflows.waiting;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Walks the waiting list of one business: offers what became free to one after the other, for as long as anything suits anybody. */
@WorkflowInterface
public interface WaitingListWorkflow {

    @WorkflowMethod
    WaitingView run(WaitingListPlan plan);

    /** Something became free, or somebody new waits. Hearing it twice changes nothing. */
    @SignalMethod
    void freed();

    /** Answers an offer, and says what became of it. The first answer counts. */
    @UpdateMethod
    OfferEnd answer(WaitingAnswer answer);

    @QueryMethod
    WaitingView state();
}
