package com.xseven.workflows.waiting;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody who would wait.
 *
 * @param entryId nobody can guess it
 * @param conversation where to tell of an offer
 * @param within how much earlier or later than wished would do
 * @param language in which they are told, as ISO 639-1 has it; English where it is not known
 */
public record WaitingJoin(
        String entryId,
        ConversationId conversation,
        BookingRequest request,
        Duration within,
        Optional<String> language) {

    /** Of somebody whose language is not known. */
    public WaitingJoin(String entryId, ConversationId conversation, BookingRequest request, Duration within) {
        this(entryId, conversation, request, within, Optional.empty());
    }
}
