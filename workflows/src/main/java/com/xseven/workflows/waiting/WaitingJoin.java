package com.xseven.workflows.waiting;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Duration;

/**
 * Somebody who would wait.
 *
 * @param entryId nobody can guess it
 * @param conversation where to tell of an offer
 * @param within how much earlier or later than wished would do
 */
public record WaitingJoin(String entryId, ConversationId conversation, BookingRequest request, Duration within) {}
