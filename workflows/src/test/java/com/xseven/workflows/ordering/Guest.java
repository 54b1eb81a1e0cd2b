package com.xseven.workflows.ordering;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** A conversation that does nothing but listen, until it hears of an order. */
@WorkflowInterface
public interface Guest extends OrderListener {

    @WorkflowMethod
    OrderReport listen();
}
