package com.xseven.evaluation.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HalfTest {

    @Test
    void shouldNeverChangeForATextOnceMeasured() {
        assertThat(Half.of("A table for two")).isEqualTo(Half.SECOND);
        assertThat(Half.of("There will be 5 adults and 1 child.")).isEqualTo(Half.FIRST);
    }

    @Test
    void shouldHoldAboutAsMuchAsTheOther() {
        assertThat(IntStream.range(0, 10_000)
                        .filter(i -> Half.of("text " + i) == Half.FIRST)
                        .count())
                .isBetween(4_800L, 5_200L);
    }
}
