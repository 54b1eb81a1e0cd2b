package com.xseven.dialogue.business;

import java.time.Duration;

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
 */
public record BookingLimits(
        Duration slot,
        Duration minLead,
        int maxDaysAhead,
        Duration cancelBefore,
        Duration visit,
        int maxParty,
        int largePartyFrom) {}
