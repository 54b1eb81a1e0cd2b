package com.xseven.workflows.webhook;

import com.xseven.workflows.ActivityProfiles;
import io.temporal.workflow.Workflow;

/** The delivery of a message as a Temporal workflow; it fails when the message could not be delivered for days. */
public final class DurableWebhook implements WebhookWorkflow {

    private final WebhookActivities webhooks =
            Workflow.newActivityStub(WebhookActivities.class, ActivityProfiles.webhook("Tell the business's server"));

    @Override
    public void run(WebhookKey key) {
        webhooks.deliver(key);
    }
}
