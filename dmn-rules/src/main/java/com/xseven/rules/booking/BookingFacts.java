package com.xseven.rules.booking;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.vocabulary.Category;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What is known about a booking that someone asks for.
 *
 * @param partySize at least 1
 * @param daysAhead from today to the day of the booking, by the business's calendar; negative for the past
 * @param minutesAhead from now to the start, rounded down; negative for the past
 * @param limits what the business set; a {@code maxParty} or {@code largePartyFrom} of 0 means that it set none
 */
public record BookingFacts(Category category, int partySize, long daysAhead, long minutesAhead, BookingLimits limits) {

    public BookingFacts {
        if (partySize < 1) {
            throw new IllegalArgumentException("Expected a party of at least one, but found " + partySize);
        }
    }

    /**
     * The facts of a booking at a point in time.
     *
     * @param now in any zone
     * @param start in the business's zone
     */
    public static BookingFacts of(
            Category category, int partySize, ZonedDateTime now, ZonedDateTime start, BookingLimits limits) {
        ZonedDateTime here = now.withZoneSameInstant(start.getZone());
        return new BookingFacts(
                category,
                partySize,
                ChronoUnit.DAYS.between(here.toLocalDate(), start.toLocalDate()),
                Math.floorDiv(ChronoUnit.SECONDS.between(here, start), 60L),
                limits);
    }
}
