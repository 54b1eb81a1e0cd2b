package com.xseven.rules.model;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.rules.Ruling;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.rules.shipped.ShippedTables;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelBoundsTest {

    private final ModelBounds bounds = new ModelBounds(ShippedTables.table("model-bounds"));

    @Test
    void shouldAllowTheUsual() {
        assertThat(ruled(bounds.decide(facts(Agent.RESTAURANT_FOOD, Channel.WEB, 0.9))))
                .isEqualTo(new TurnBounds(6, Duration.ofSeconds(12), 20_000, 50_000));
    }

    @ParameterizedTest
    @EnumSource(Agent.class)
    void shouldGiveACallerAnAnswerSoonerThanAWriter(Agent agent) {
        for (double left : new double[] {0, 0.1, 0.5, 1}) {
            TurnBounds spoken = ruled(bounds.decide(facts(agent, Channel.VOICE, left)));
            TurnBounds written = ruled(bounds.decide(facts(agent, Channel.WEB, left)));

            assertThat(spoken.time()).isLessThan(written.time());
        }
    }

    @ParameterizedTest
    @EnumSource(Agent.class)
    void shouldNeverAllowMoreWhenLessMoneyIsLeft(Agent agent) {
        for (Channel channel : Channel.values()) {
            TurnBounds before = ruled(bounds.decide(facts(agent, channel, 1)));
            for (double left : new double[] {0.5, 0.2, 0.19, 0.1, 0.09, 0.01, 0}) {
                TurnBounds narrower = ruled(bounds.decide(facts(agent, channel, left)));

                assertThat(narrower.costMicros()).isLessThanOrEqualTo(before.costMicros());
                assertThat(narrower.tokens()).isLessThanOrEqualTo(before.tokens());
                assertThat(narrower.calls()).isLessThanOrEqualTo(before.calls());
                before = narrower;
            }
        }
    }

    /** An analyst may have widened a column as well as a cell. */
    @ParameterizedTest
    @CsvSource({
        "1, [1..20], [0..9999999999], 9999999999",
        "1, [1..20], [0..9999999999], 0",
        "2, [1..60], [0..100000], 61",
        "2, [1..60], [0..100000], 0.5",
        "3, [100..200000], [0..9999999999], 4294967396",
        "4, [0..10], [-1..100], 10.01",
        "4, [0..10], [-1..100], -0.01"
    })
    void shouldNotDecideByANumberThatNobodyCanMean(int column, String allowed, String widened, String number) {
        // given
        String document = new String(ShippedRules.document("model-bounds"), StandardCharsets.UTF_8)
                .replace(allowed, widened)
                .replaceFirst("(id=\"usual-out-" + column + "\">\\s*<text>)[^<]*", "$1" + number);
        ModelBounds edited = new ModelBounds(
                TestTables.parsed(new CamundaDecisionEngine(), document.getBytes(StandardCharsets.UTF_8)));

        // when
        Ruling<TurnBounds> ruling = edited.decide(facts(Agent.RESTAURANT_FOOD, Channel.WEB, 0.9));

        // then
        assertThat(ruling).isInstanceOf(Ruling.Undecided.class);
        assertThat(ruling.decision().rows()).containsExactly("usual");
    }

    @Test
    void shouldUnderstandSecondsAndDollarsInFractions() {
        // given
        String document = new String(ShippedRules.document("model-bounds"), StandardCharsets.UTF_8)
                .replaceFirst("(id=\"usual-out-2\">\\s*<text>)[^<]*", "$17.5")
                .replaceFirst("(id=\"usual-out-4\">\\s*<text>)[^<]*", "$10.0000019");
        ModelBounds edited = new ModelBounds(
                TestTables.parsed(new CamundaDecisionEngine(), document.getBytes(StandardCharsets.UTF_8)));

        // when
        TurnBounds allowed = ruled(edited.decide(facts(Agent.RESTAURANT_FOOD, Channel.WEB, 0.9)));

        // then
        assertThat(allowed.time()).isEqualTo(Duration.ofMillis(7_500));
        assertThat(allowed.costMicros()).isEqualTo(1);
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        assertThatThrownBy(() -> facts(Agent.AUTOMOTIVE, Channel.WEB, 1.2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRefuseATableOfAnotherKind() {
        assertThatThrownBy(() -> new ModelBounds(ShippedTables.table("model-choice")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BoundsFacts facts(Agent agent, Channel channel, double left) {
        return new BoundsFacts(agent, channel, Flow.DEDICATED, AskedFor.ANSWER, left);
    }
}
