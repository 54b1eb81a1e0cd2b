package com.xseven.workflows.cleanup;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Sweeps away what is old, one kind after the other. */
@WorkflowInterface
public interface CleanupWorkflow {

    @WorkflowMethod
    CleanupReport run(CleanupPlan plan);
}
