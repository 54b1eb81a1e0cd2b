package com.xseven.store.outbox;

import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/**
 * What waits in the outbox.
 *
 * @param events how many
 * @param age for how long the oldest has waited, zero when none waits
 */
public record OutboxBacklog(long events, Duration age) {

    /** As it is now; costs a walk over the index of waiting events. */
    public static OutboxBacklog in(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select count(*) as events,
                       coalesce(extract(epoch from now() - (select at from outbox
                           where published_at is null order by id limit 1)), 0) as age
                from outbox where published_at is null""")
                .map((row, context) -> new OutboxBacklog(row.getLong("events"), age(row.getDouble("age"))))
                .one());
    }

    /** Clocks differ: an event that seems to come from the future has not waited yet. */
    private static Duration age(double seconds) {
        return Duration.ofMillis(Math.max(0, Math.round(seconds * 1000)));
    }
}
