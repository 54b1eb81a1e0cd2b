package com.xseven.workflows.ordering;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;

/** Any workflow that orders and wants to hear what became of it. */
@WorkflowInterface
public interface OrderListener {

    /** Tells what became of an order that this workflow asked for. */
    @SignalMethod
    void orderReported(OrderReport report);
}
