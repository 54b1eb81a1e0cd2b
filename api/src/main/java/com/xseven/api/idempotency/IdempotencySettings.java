package com.xseven.api.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long requests are remembered.
 *
 * @param lease after which a request that was begun and never answered may be begun again
 * @param patience how long a request waits for its twin to be answered
 * @param memory how long answers are kept
 */
@ConfigurationProperties("xseven.idempotency")
record IdempotencySettings(
        @DefaultValue("30s") Duration lease,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("24h") Duration memory) {

    IdempotencySettings {
        if (!lease.isPositive() || patience.isNegative() || !memory.isPositive()) {
            throw new IllegalArgumentException("Expected xseven.idempotency to have positive times");
        }
    }
}
