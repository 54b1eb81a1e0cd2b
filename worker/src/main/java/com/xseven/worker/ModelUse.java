package com.xseven.worker;

import com.xseven.workflows.models.Bounds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Language models, and what they may take.
 *
 * @param dailyBudget US dollars that a business may spend a day, where nothing else is set for it
 * @param turn what models may take in a turn
 * @param providers the settings of the providers, by the names of their environment
 */
@ConfigurationProperties("xseven.model")
record ModelUse(BigDecimal dailyBudget, Turn turn, Map<String, String> providers) {

    private static final int MICRO_DIGITS = 6;

    ModelUse {
        if (dailyBudget.signum() < 0) {
            throw new IllegalArgumentException("Expected xseven.model.daily-budget to be no less than nothing");
        }
        providers = Map.copyOf(providers);
    }

    /** {@code cost} is in US dollars; for the others see {@link Bounds}. */
    record Turn(int calls, Duration time, int tokens, BigDecimal cost) {}

    long dailyMicros() {
        return micros(dailyBudget);
    }

    Bounds bounds() {
        return new Bounds(turn.calls(), turn.time(), turn.tokens(), micros(turn.cost()));
    }

    private static long micros(BigDecimal dollars) {
        return dollars.movePointRight(MICRO_DIGITS).longValue();
    }
}
