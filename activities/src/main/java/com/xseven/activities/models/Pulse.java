package com.xseven.activities.models;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCompletionException;
import java.time.Duration;

/**
 * Signs of life of an activity whose own thread waits. Once nobody waits for the activity any more, its thread is interrupted, so
 * that no model writes for nobody. To be begun in the activity.
 */
final class Pulse implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ActivityExecutionContext context = Activity.getExecutionContext();
    private final Thread waiting = Thread.currentThread();
    private final Thread beating = Thread.ofVirtual().name("pulse").start(this::beat);

    /** Counted from 1. */
    int attempt() {
        return context.getInfo().getAttempt();
    }

    /** What is left of a time that began when the activity was asked for: it may have waited in its queue, and others may have died over it. */
    Duration left(Duration time) {
        ActivityInfo info = context.getInfo();
        return time.minusMillis(info.getStartedTimestamp() - info.getScheduledTimestamp());
    }

    private void beat() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                context.heartbeat(null);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } catch (ActivityCompletionException nobodyWaits) {
            waiting.interrupt();
        }
    }

    @Override
    public void close() {
        beating.interrupt();
    }
}
