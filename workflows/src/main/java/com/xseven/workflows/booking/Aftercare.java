package com.xseven.workflows.booking;

import com.xseven.dialogue.reply.Decision;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What follows a booking.
 *
 * @param reminders how long before the start the customer is reminded, in any order
 * @param reviewAfter how long after the visit the customer is asked how it was; empty where nobody asks
 * @param decision why it is so; empty in plans from before a table decided
 */
public record Aftercare(List<Duration> reminders, Optional<Duration> reviewAfter, Optional<Decision> decision) {

    public Aftercare {
        reminders = List.copyOf(reminders);
    }

    /** Of a plan from before a table decided. */
    public Aftercare(List<Duration> reminders, Duration reviewAfter) {
        this(reminders, Optional.of(reviewAfter), Optional.empty());
    }

    /** What every booking had before a table decided; for workflows that began then and for nothing else. */
    public static Aftercare beforeTheTable() {
        return new Aftercare(List.of(Duration.ofHours(24), Duration.ofHours(2)), Duration.ofHours(3));
    }
}
