package com.xseven.workflows.whatif;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** Takes a conversation again by a version of rules that may not decide yet. */
@WorkflowInterface
public interface WhatIfWorkflow {

    @WorkflowMethod
    WhatIfReport run(WhatIfPlan plan);
}
