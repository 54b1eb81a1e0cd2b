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
}
