package com.xseven.bench;

import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** The least that a durable turn can be: a signal and the workflow task that takes it up. */
@WorkflowInterface
public interface BareWorkflow {

    @WorkflowMethod
    void run();

    @SignalMethod
    void say(long number);

    @SignalMethod
    void stop();
}
