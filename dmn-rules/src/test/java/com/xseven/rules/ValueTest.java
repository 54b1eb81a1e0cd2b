package com.xseven.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ValueTest {

    @Test
    void shouldBeEqualWhenNumbersMeanTheSame() {
        assertThat(Value.of(100))
                .isEqualTo(Value.of(100.0))
                .isEqualTo(new Value.Decimal(new BigDecimal("100.00")))
                .hasToString("100");
    }

    @Test
    void shouldRefuseWhatIsNoNumber() {
        assertThatThrownBy(() -> Value.of(Double.NaN)).isInstanceOf(NumberFormatException.class);
    }
}
