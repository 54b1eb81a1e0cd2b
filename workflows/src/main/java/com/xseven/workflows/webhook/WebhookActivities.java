package com.xseven.workflows.webhook;

import io.temporal.activity.ActivityInterface;

/** The way to the servers of businesses. */
@ActivityInterface(namePrefix = "Webhook-")
public interface WebhookActivities {

    /** Delivers a message, unless it was. Fails while the server does not take it, and for good when it never will. */
    void deliver(WebhookKey key);
}
