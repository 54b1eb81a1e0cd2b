package com.xseven.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.xseven.evaluation.simulation.PassPower.Tried;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassPowerTest {

    @ParameterizedTest
    @CsvSource({"4, 4, 4, 1", "3, 4, 4, 0", "3, 4, 1, 0.75", "3, 4, 2, 0.5", "4, 8, 4, 0.0142857", "0, 4, 1, 0"})
    void shouldBeTheShareOfDrawsInWhichAllAreReached(int reached, int of, int k, double expected) {
        // given
        List<Tried> goals = List.of(new Tried(reached, of));

        // when
        double power = PassPower.of(goals, k);

        // then
        assertThat(power).isCloseTo(expected, within(1e-6));
    }

    @Test
    void shouldBeTheMeanOverGoalsWhenThereAreSeveral() {
        // given
        List<Tried> goals = List.of(new Tried(4, 4), new Tried(2, 4), new Tried(0, 4), new Tried(4, 4));

        // when / then
        assertThat(PassPower.of(goals, 1)).isCloseTo(0.625, within(1e-9));
        assertThat(PassPower.of(goals, 4)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void shouldRefuseMoreDrawsThanThereWereTries() {
        // given
        List<Tried> goals = List.of(new Tried(1, 2));

        // when / then
        assertThatThrownBy(() -> PassPower.of(goals, 3)).hasMessageContaining("from 1 to 2");
    }
}
