package com.xseven.store.stream;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once that publishing fails and once that it works again, with what was not published in between. */
final class Outage {

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final AtomicLong failed = new AtomicLong();

    void failed(RuntimeException cause) {
        if (failed.getAndIncrement() == 0) {
            LOG.warn(
                    "Events cannot be published to Redis; the journal has them. Cause: {}",
                    cause.getClass().getSimpleName());
        }
    }

    void succeeded() {
        long missed = failed.get();
        if (missed > 0 && failed.compareAndSet(missed, 0)) {
            LOG.info("Events are published to Redis again; {} turns were not", missed);
        }
    }
}
