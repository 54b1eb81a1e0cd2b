package com.xseven.activities.notification;

import io.temporal.activity.Activity;
import io.temporal.client.ActivityCanceledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets Temporal know that people are still being told, so that a dead worker's page soon goes to another one. */
public final class SignOfLife implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SignOfLife.class);

    /** To be called within an activity. */
    @Override
    public void run() {
        try {
            Activity.getExecutionContext().heartbeat(null);
        } catch (ActivityCanceledException calledBack) {
            // Whoever called it back waits to hear who was told.
            LOG.debug("People are told to the end of the page although it was called back");
        }
    }
}
