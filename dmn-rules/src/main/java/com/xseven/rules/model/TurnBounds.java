package com.xseven.rules.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/**
 * What models may take in one turn, all calls together.
 *
 * @param calls from 1 to 20
 * @param time from the turn's beginning, from 1 to 60 seconds
 * @param tokens read and written, from 100 to 200,000
 * @param costMicros millionths of a US dollar, from 0 to 10 dollars
 */
public record TurnBounds(int calls, Duration time, int tokens, long costMicros) {

    private static final BigDecimal MOST_CALLS = BigDecimal.valueOf(20);
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(60);
    private static final BigDecimal FEWEST_TOKENS = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_TOKENS = BigDecimal.valueOf(200_000);
    private static final BigDecimal MOST_DOLLARS = BigDecimal.TEN;
    private static final int MILLI_DIGITS = 3;
    private static final int MICRO_DIGITS = 6;

    /** Fractions of calls and tokens, of milliseconds and of millionths are cut off; empty when a number is out of its range. */
    static Optional<TurnBounds> of(BigDecimal calls, BigDecimal seconds, BigDecimal tokens, BigDecimal dollars) {
        boolean sound = isWithin(BigDecimal.ONE, calls, MOST_CALLS)
                && isWithin(BigDecimal.ONE, seconds, MOST_SECONDS)
                && isWithin(FEWEST_TOKENS, tokens, MOST_TOKENS)
                && isWithin(BigDecimal.ZERO, dollars, MOST_DOLLARS);
        return sound
                ? Optional.of(new TurnBounds(
                        calls.intValue(),
                        Duration.ofMillis(whole(seconds, MILLI_DIGITS)),
                        tokens.intValue(),
                        whole(dollars, MICRO_DIGITS)))
                : Optional.empty();
    }

    private static boolean isWithin(BigDecimal least, BigDecimal number, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static long whole(BigDecimal number, int digits) {
        return number.movePointRight(digits).setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
