package com.xseven.evaluation.intents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void shouldAgreeWithCountingAllPairsWhenFiguresTie() {
        // given
        Random random = new Random(5);
        double[] inScope = random.ints(200, 3, 12).asDoubleStream().toArray();
        double[] outOfScope = random.ints(150, 0, 9).asDoubleStream().toArray();

        // when
        double counted = 0;
        for (double in : inScope) {
            for (double out : outOfScope) {
                counted += in > out ? 1 : 0;
                counted += in == out ? 0.5 : 0;
            }
        }

        // then
        assertThat(Separation.auroc(inScope, outOfScope))
                .isCloseTo(counted / inScope.length / outOfScope.length, within(1e-12));
    }

    @Test
    void shouldLeaveTheWantedShareBelowWhenTheThresholdIsSet() {
        // given
        double[] figures = new Random(6).doubles(1_000).toArray();

        // when
        double threshold = Separation.threshold(figures, 0.04);

        // then
        assertThat(Separation.shareBelow(figures, threshold)).isEqualTo(0.04);
    }
}
