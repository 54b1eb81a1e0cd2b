package com.xseven.workflows.waiting;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.ConversationId;

/** A no, in the conversation, to the place that was offered there; date and time of the request are those that are held. */
public record WaitingLeave(ConversationId conversation, BookingRequest request) {}
