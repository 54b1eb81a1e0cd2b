package com.xseven.workflows.ordering;

import com.xseven.dialogue.identity.ConversationId;

/** A customer's wish to give an order up, and the conversation that wants to hear what became of it. */
public record CancelWish(ConversationId conversation) {}
