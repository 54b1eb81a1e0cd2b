package com.xseven.models;

import java.time.Duration;

/**
 * What calls to models took.
 *
 * @param costMicros millionths of the currency of the settings' prices; 0 where no price is set
 * @param firstToken from the start of the call to its first token
 * @param took from the start of the call to its end
 */
public record Usage(int inputTokens, int outputTokens, long costMicros, Duration firstToken, Duration took) {

    public static final Usage NONE = new Usage(0, 0, 0, Duration.ZERO, Duration.ZERO);

    /** Of both, one after the other. */
    public Usage plus(Usage later) {
        return new Usage(
                inputTokens + later.inputTokens,
                outputTokens + later.outputTokens,
                costMicros + later.costMicros,
                firstToken,
                took.plus(later.took));
    }
}
