package com.xseven.rules.backtest;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private final DecisionTable table = TestTables.parsed(
            new CamundaDecisionEngine(),
            TestTables.boxes("FIRST", List.of(row("small", "< 5", "-", "\"small\""), row("rest", "-", "-", "colour")))
                    .getBytes(StandardCharsets.UTF_8));

    @Test
    void shouldCountChangesByWhatTheySaidAndWouldSayAndShowThemOneByOne() {
        // given
        Backtest backtest = new Backtest(table, 1, 2);

        // when
        backtest.add(Occasion.ofTurn("a", 1, AT), decided("3", "old", "small"));
        backtest.add(Occasion.ofTurn("b", 1, AT), decided("7", "old", "large"));
        backtest.add(Occasion.ofTurn("c", 1, AT), decided("8", "old", "large"));
        backtest.add(Occasion.ofTurn("d", 1, AT), decided("many", "old", "large"));
        backtest.add(Occasion.ofTurn("e", 1, AT), decided("9", "rest", "large"));
        BacktestReport report = backtest.report();

        // then
        assertThat(report.decisions()).isEqualTo(5);
        assertThat(report.changed()).isEqualTo(3);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.changes().getFirst())
                .isEqualTo(new BacktestReport.Change(
                        new TreeMap<>(Map.of("box", "large")),
                        new TreeMap<>(Map.of("box", "red")),
                        List.of("old"),
                        List.of("rest"),
                        2));
        assertThat(report.cases())
                .extracting(one -> one.occasion().conversation().orElseThrow())
                .containsExactly("c", "d");
        assertThat(report.cases().getLast().answer().failure())
                .hasValueSatisfying(reason -> assertThat(reason).contains("many"));
    }

    private static Decision decided(String size, String row, String said) {
        return new Decision(
                "boxes",
                "1",
                List.of(row),
                new TreeMap<>(Map.of("size", size, "colour", "red")),
                new TreeMap<>(Map.of("box", said)));
    }
}
