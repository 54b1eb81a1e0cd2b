package com.xseven.dialogue.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.util.Optional;

/**
 * What a business sets for its own bookings; the rules tables decide with these figures.
 *
 * @param slot distance between two possible starts
 * @param minLead shortest time between asking and arriving
 * @param maxDaysAhead farthest day that can be booked
 * @param cancelBefore until how long before the start a customer may cancel
 * @param visit how long a visit without a timed service takes
 * @param maxParty largest party
 * @param largePartyFrom size from which a party counts as large
 * @param tablesTogether how many tables may be pushed together for one party; at least 1
 * @param buffer how long a place stays taken after a visit, for clearing up
 */
public record BookingLimits(
        Duration slot,
        Duration minLead,
        int maxDaysAhead,
        Duration cancelBefore,
        Duration visit,
        int maxParty,
        int largePartyFrom,
        int tablesTogether,
        Optional<Duration> buffer) {

    @JsonCreator
    public BookingLimits {
        tablesTogether = Math.max(1, tablesTogether);
    }

    /** Where tables stay where they are and nothing is cleared up. */
    public BookingLimits(
            Duration slot,
            Duration minLead,
            int maxDaysAhead,
            Duration cancelBefore,
            Duration visit,
            int maxParty,
            int largePartyFrom) {
        this(slot, minLead, maxDaysAhead, cancelBefore, visit, maxParty, largePartyFrom, 1, Optional.empty());
    }

    public Duration clearing() {
        return buffer.orElse(Duration.ZERO);
    }
}
