package com.xseven.workflows.webhook;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** The delivery of one message to a business's server. */
@WorkflowInterface
public interface WebhookWorkflow {

    @WorkflowMethod
    void run(WebhookKey key);
}
