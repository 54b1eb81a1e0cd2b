package com.xseven.store.booking;

import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Duration;
import java.util.Optional;

/**
 * An appointment to be held.
 *
 * @param visit from the customer's coming to their going
 * @param occupied how long its places are taken: the visit and the clearing up after it
 * @param hold how long it may stay held without being confirmed; then its places are anybody's again
 * @param language in which the customer is told, as ISO 639-1 has it
 * @param instead an appointment that is held for the same customer off the waiting list, and is given up for this one
 */
public record NewAppointment(
        String id,
        Optional<ConversationId> conversation,
        BookingRequest request,
        Span visit,
        Span occupied,
        Duration hold,
        String language,
        Optional<String> instead) {

    /** Beside whatever else stands in the book, for a customer who speaks English. */
    public NewAppointment(
            String id,
            Optional<ConversationId> conversation,
            BookingRequest request,
            Span visit,
            Span occupied,
            Duration hold) {
        this(id, conversation, request, visit, occupied, hold, "en", Optional.empty());
    }
}
