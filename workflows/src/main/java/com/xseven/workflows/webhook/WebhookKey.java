package com.xseven.workflows.webhook;

/** Names a message to a business's server. What it says stands in the store. */
public record WebhookKey(String messageId) {}
