package com.xseven.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.xseven.understanding.learning.IntentClassifier.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntentClassifierTest {

    private static final int SIZE = 16;
    private static final List<String> LABELS = List.of("book", "cancel", "hours", "order");

    private final Random random = new Random(3);

    @Test
    void shouldTellUnseenSamplesWhenEachLabelHasItsPlace() {
        // given
        IntentClassifier classifier = IntentClassifier.learn(samples(60), samples(20), percent -> {});

        // when
        List<Sample> unseen = samples(50);
        long right = unseen.stream()
                .filter(sample -> sample.label()
                        .filter(classifier.tell(sample.vector()).label()::equals)
                        .isPresent())
                .count();

        // then
        assertThat(right).isGreaterThan(unseen.size() * 95L / 100);
    }

    @Test
    void shouldBeLessFamiliarWithWhatLiesElsewhereWhenNothingLikeItWasTaught() {
        // given
        IntentClassifier classifier = IntentClassifier.learn(samples(60), samples(20), percent -> {});

        // when
        double known = samples(50).stream()
                .mapToDouble(sample -> classifier.tell(sample.vector()).familiarity())
                .average()
                .orElseThrow();
        double strange = near(LABELS.size() + 3, 50).stream()
                .mapToDouble(vector -> classifier.tell(vector).familiarity())
                .average()
                .orElseThrow();

        // then
        assertThat(known).isCloseTo(0, within(0.6));
        assertThat(strange).isLessThan(known - 2);
    }

    @Test
    void shouldGiveTheSameVerdictWhenLearntAgain() {
        // given
        List<Sample> taught = samples(30);
        List<Sample> held = samples(10);
        float[] vector = near(1, 1).getFirst();

        // when
        Verdict first = IntentClassifier.learn(taught, held, percent -> {}).tell(vector);
        Verdict second = IntentClassifier.learn(taught, held, percent -> {}).tell(vector);

        // then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void shouldRefuseToLearnWhenNothingIsHeldBack() {
        assertThatThrownBy(() -> IntentClassifier.learn(samples(5), List.of(), percent -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("held samples");
    }

    private List<Sample> samples(int each) {
        List<Sample> samples = new ArrayList<>();
        for (int label = 0; label < LABELS.size(); label++) {
            for (float[] vector : near(label, each)) {
                samples.add(new Sample(vector, Optional.of(LABELS.get(label))));
            }
        }
        return samples;
    }

    /** Vectors of length 1 around an axis. */
    private List<float[]> near(int axis, int count) {
        List<float[]> vectors = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            float[] vector = new float[SIZE];
            double length = 0;
            for (int i = 0; i < SIZE; i++) {
                vector[i] = (float) (random.nextGaussian() * 0.15 + (i == axis ? 1 : 0));
                length += vector[i] * vector[i];
            }
            for (int i = 0; i < SIZE; i++) {
                vector[i] /= (float) Math.sqrt(length);
            }
            vectors.add(vector);
        }
        return vectors;
    }
}
