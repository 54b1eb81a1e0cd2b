package com.xseven.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do, of which nobody is notified. */
public final class Waiting {
    private static final Duration INTERVAL = Duration.ofMillis(50);

    private Waiting() {}

    /** Looks again and again, at most that long; true as soon as it is so, false when it never was or the wait was interrupted. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            try {
                Thread.sleep(INTERVAL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return condition.getAsBoolean();
            }
        }
        return true;
    }
}
