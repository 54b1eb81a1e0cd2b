package com.xseven.dialogue.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderNumberTest {

    @Test
    void shouldBeSixDigitsThatStayTheSame() {
        assertThat(IntStream.range(0, 10_000).mapToObj(turn -> OrderNumber.of("conversation-" + turn)))
                .allMatch(number -> number.matches("\\d{6}"));
        assertThat(OrderNumber.of("conversation-2")).isEqualTo(OrderNumber.of("conversation-2"));
    }

    @Test
    void shouldHardlyEverBeThatOfAnotherOrder() {
        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(turn -> OrderNumber.of("conversation-" + turn))
                        .distinct())
                .hasSizeGreaterThan(995);
    }
}
