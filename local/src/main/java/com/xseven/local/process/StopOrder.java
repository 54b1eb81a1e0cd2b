package com.xseven.local.process;

import java.time.Duration;

/**
 * How a process is asked to stop.
 *
 * @param signal that it takes as an order to stop in good order
 * @param patience how long it may take before it is killed
 */
public record StopOrder(Signal signal, Duration patience) {
    /** The signals that servers understand as an order to stop. */
    public enum Signal {
        TERM,
        INT
    }
}
