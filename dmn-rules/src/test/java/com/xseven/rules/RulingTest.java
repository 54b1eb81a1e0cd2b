package com.xseven.rules;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Ruling.Ruled;
import com.xseven.rules.Ruling.Undecided;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulingTest {

    private enum Box {
        SMALL
    }

    private static final Map<String, Value> SMALL_ONE = Map.of("size", Value.of(1), "colour", Value.of("red"));
    private static final Map<String, Value> LARGE_ONE = Map.of("size", Value.of(7), "colour", Value.of("red"));
    private static final Map<String, Value> HUGE_ONE = Map.of("size", Value.of(99), "colour", Value.of("red"));

    private final DecisionTable first = table("FIRST");
    private final DecisionTable all = table("COLLECT");

    @Test
    void shouldGiveTheAnswerAndWhatItWasDecidedOn() {
        assertThat(Ruling.one(first, SMALL_ONE, RulingTest::box)).isInstanceOfSatisfying(Ruled.class, ruled -> {
            assertThat(ruled.answer()).isEqualTo(Box.SMALL);
            assertThat(ruled.decision().rows()).containsExactly("small");
        });
    }

    @Test
    void shouldBeUndecidedWhenTheRowSaysAnUnknownWord() {
        assertThat(Ruling.one(first, LARGE_ONE, RulingTest::box))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.reason()).endsWith("said {box=LARGE} by [large]"));
        assertThat(Ruling.all(all, LARGE_ONE, RulingTest::box)).isInstanceOf(Undecided.class);
    }

    @Test
    void shouldBeUndecidedWhenNoRowFitsWhereOneHasTo() {
        assertThat(Ruling.one(first, HUGE_ONE, RulingTest::box))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.reason()).contains("has no row for"));
    }

    @Test
    void shouldTakeNoRowForAnAnswerWhereAnyNumberMayFit() {
        assertThat(Ruling.all(all, HUGE_ONE, RulingTest::box))
                .isInstanceOfSatisfying(
                        Ruled.class, ruled -> assertThat(ruled.answer()).isEqualTo(List.of()));
    }

    @Test
    void shouldBeUndecidedWhenTheTableFails() {
        assertThat(Ruling.all(all, Map.of(), RulingTest::box))
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.reason()).contains("failed: "));
    }

    private static Optional<Box> box(Match row) {
        return row.constant("box", Box.class);
    }

    private static DecisionTable table(String hitPolicy) {
        String document = TestTables.boxes(
                        hitPolicy,
                        List.of(row("small", "< 5", "-", "\"SMALL\""), row("large", "[5..9]", "-", "\"LARGE\"")))
                .replace("\"small\", \"large\"", "\"SMALL\", \"LARGE\"");
        return TestTables.parsed(new CamundaDecisionEngine(), document.getBytes(StandardCharsets.UTF_8));
    }
}
