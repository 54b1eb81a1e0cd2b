package com.xseven.workflows.conversation;

import java.time.Duration;
import java.time.Instant;

/** How long messages wait for more of them. */
public final class Patience {

    /** Whoever never stops writing is answered all the same. */
    private static final Duration MOST = Duration.ofSeconds(10);

    private Patience() {}

    /**
     * What is left of the quiet that is wanted, or of the patience that there is, the lesser.
     *
     * @param heard when the customer last wrote
     * @param since when their messages began to wait
     * @return not positive when they are to be answered now
     */
    public static Duration left(Duration pause, Instant heard, Instant since, Instant now) {
        Duration quiet = pause.minus(Duration.between(heard, now));
        Duration patience = MOST.minus(Duration.between(since, now));
        return quiet.compareTo(patience) < 0 ? quiet : patience;
    }
}
