package com.xseven.workflows.models;

import java.time.Duration;

/**
 * What models may take in a turn, all calls together.
 *
 * @param calls how often they may be asked, at least 1
 * @param time from the beginning of the turn; later the built-in answer goes out
 * @param tokens read and written
 * @param costMicros millionths of a US dollar
 */
public record Bounds(int calls, Duration time, int tokens, long costMicros) {

    public Bounds {
        if (calls < 1 || !time.isPositive() || tokens < 1 || costMicros < 0) {
            throw new IllegalArgumentException("Expected bounds above zero, but found " + calls + " calls, " + time
                    + ", " + tokens + " tokens and " + costMicros + " millionths");
        }
    }
}
