package com.xseven.workflows.conversation;

import java.util.Optional;

/**
 * Ends a conversation.
 *
 * @param reason in the caller's words
 * @param rating the customer's verdict from 1 to 5
 */
public record EndRequest(Optional<String> reason, Optional<Integer> rating) {}
