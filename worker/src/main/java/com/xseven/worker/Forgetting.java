package com.xseven.worker;

import com.xseven.store.booking.Appointments;
import com.xseven.store.outbox.Outbox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntUnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what nobody needs any more, in batches, so that no table grows for ever. Several workers may do it at once. */
@Component
class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);
    private static final int BATCH = 1_000;

    private final Outbox outbox;
    private final Appointments appointments;
    private final WorkerSettings.Retention retention;
    private final InstantSource clock;
    private boolean away;

    Forgetting(Outbox outbox, Appointments appointments, WorkerSettings settings, InstantSource clock) {
        this.outbox = outbox;
        this.appointments = appointments;
        this.retention = settings.retention();
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${xseven.retention.pause:1m}", scheduler = SchedulerConfiguration.RETENTION)
    void forget() {
        Instant published = clock.instant().minus(retention.publishedEvents());
        Instant withdrawn = clock.instant().minus(retention.withdrawnAppointments());
        try {
            inBatches("published events", limit -> outbox.forget(published, limit));
            inBatches("withdrawn appointments", limit -> appointments.forgetWithdrawn(withdrawn, limit));
            away = false;
        } catch (RuntimeException failure) {
            if (!away) {
                LOG.warn("What is old stays for now: {}", failure.getClass().getName());
            }
            away = true;
        }
    }

    private static void inBatches(String what, IntUnaryOperator batch) {
        int forgotten = 0;
        int last;
        do {
            last = batch.applyAsInt(BATCH);
            forgotten += last;
        } while (last == BATCH);
        if (forgotten > 0) {
            LOG.info("Forgotten: {} {}", forgotten, what);
        }
    }
}
