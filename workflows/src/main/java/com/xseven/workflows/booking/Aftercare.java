package com.xseven.workflows.booking;

import java.time.Duration;
import java.util.List;

/**
 * What follows a booking.
 *
 * @param reminders how long before the start the customer is reminded, in any order
 * @param reviewAfter how long after the visit the customer is asked how it was
 */
public record Aftercare(List<Duration> reminders, Duration reviewAfter) {

    public Aftercare {
        reminders = List.copyOf(reminders);
    }

    /** For every booking: a word the day before and two hours before, and a question after the visit. */
    public static Aftercare usual() {
        return new Aftercare(List.of(Duration.ofHours(24), Duration.ofHours(2)), Duration.ofHours(3));
    }
}
