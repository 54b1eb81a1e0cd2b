package com.xseven.models.settings;

import com.xseven.models.Usage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * What a model costs.
 *
 * @param in currency units for a million tokens that it reads
 * @param out currency units for a million tokens that it writes
 */
public record ModelPrice(BigDecimal in, BigDecimal out) {

    public static final ModelPrice FREE = new ModelPrice(BigDecimal.ZERO, BigDecimal.ZERO);

    /** A call's tokens with their cost, rounded to a millionth of the currency unit, half up. */
    public Usage usage(int inputTokens, int outputTokens, Duration firstToken, Duration took) {
        BigDecimal micros =
                in.multiply(BigDecimal.valueOf(inputTokens)).add(out.multiply(BigDecimal.valueOf(outputTokens)));
        return new Usage(
                inputTokens,
                outputTokens,
                micros.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                firstToken,
                took);
    }
}
