package com.xseven.worker;

import com.xseven.models.settings.ModelSettings;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Language models, and what they may take.
 *
 * @param dailyBudget US dollars that a business may spend a day, where nothing else is set for it
 * @param providers the settings of the providers, by the names of their environment
 */
@ConfigurationProperties("xseven.model")
record ModelUse(BigDecimal dailyBudget, Map<String, String> providers) {

    private static final int MICRO_DIGITS = 6;

    ModelUse {
        if (dailyBudget.signum() < 0) {
            throw new IllegalArgumentException("Expected xseven.model.daily-budget to be no less than nothing");
        }
        providers = Map.copyOf(providers);
    }

    /** Those that are set up. */
    ModelSettings settings() {
        return ModelSettings.read(providers);
    }

    /** {@link #dailyBudget} in millionths. */
    long dailyMicros() {
        return dailyBudget.movePointRight(MICRO_DIGITS).longValue();
    }
}
