package com.xseven.workflows.waiting;

import com.xseven.dialogue.facts.BookingRequest;
import java.time.Instant;
import java.util.Optional;

/**
 * A place that is held for somebody who waited for it.
 *
 * @param appointmentId what holds the place
 * @param request date and time are those that are held
 * @param until when somebody else is asked
 * @param language in which they are told, as ISO 639-1 has it; English where it is not known
 */
public record OpenOffer(
        String entryId, String appointmentId, BookingRequest request, Instant until, Optional<String> language) {

    /** Of somebody whose language is not known. */
    public OpenOffer(String entryId, String appointmentId, BookingRequest request, Instant until) {
        this(entryId, appointmentId, request, until, Optional.empty());
    }
}
