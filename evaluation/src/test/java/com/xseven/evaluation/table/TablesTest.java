package com.xseven.evaluation.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.report.Figure;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.simulation.Attempt;
import com.xseven.evaluation.simulation.Attempt.Spent;
import com.xseven.evaluation.simulation.Engine;
import com.xseven.evaluation.simulation.Line;
import com.xseven.evaluation.simulation.Line.Speaker;
import com.xseven.evaluation.simulation.Outcome;
import com.xseven.local.client.Opening;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TablesTest {

    private final Goal seen = goal("table-for-two", false);
    private final Goal heldOut = goal("haircut", true);

    @Test
    void shouldPutEnginesSideBySide() {
        // given
        Report report = report(outcome("built-in", true), outcome("small-model", false));

        // when
        String table = TextTable.of(report);

        // then
        assertThat(table)
                .contains("built-in", "small-model", "accuracy")
                .containsPattern("all goals \\(2\\) +50\\.0 % +50\\.0 % +0\\.0 % +0\\.0 %");
    }

    @Test
    void shouldWriteFiguresAndFailuresAsJson() throws IOException {
        // when
        JsonNode engine = new ObjectMapper()
                .readTree(JsonTable.of(report(outcome("built-in", true))))
                .path("engines")
                .path(0);

        // then
        assertThat(engine.path("figures").path("allPass1").asDouble()).isEqualTo(0.5);
        assertThat(engine.path("figures").path("costOfAConversation").asDouble())
                .isEqualTo(0.02);
        assertThat(engine.path("goals")).hasSize(2);
        assertThat(engine.path("failures")).isEmpty();
    }

    @Test
    void shouldWritePagesWithoutAnythingFromElsewhereAndNothingThatCustomersSaidAsMarkup() throws IOException {
        // when
        String page = PageTable.of(report(outcome("built-in", false)));

        // then
        assertThat(page)
                .contains("&lt;b&gt;a table&lt;/b&gt;", "prefers-color-scheme: dark")
                .doesNotContain("<b>a table", "src=", "href=", "@import");
        assertThat(page.split("<details>", -1)).as("none that is held out").hasSize(3);
    }

    private Report report(Outcome... outcomes) {
        return new Report(
                "./xseven eval",
                Instant.EPOCH,
                List.of(new Findings(
                        "Intents",
                        "./xseven eval intents",
                        List.of(Figure.share("accuracy", "accuracy", 1)),
                        List.of())),
                List.of(outcomes),
                false);
    }

    private Outcome outcome(String engine, boolean seenPasses) {
        return new Outcome(
                new Engine(engine, "http://127.0.0.1:1", "secret"),
                2,
                List.of(
                        attempt(seen, 0, seenPasses),
                        attempt(seen, 1, seenPasses),
                        attempt(heldOut, 0, false),
                        attempt(heldOut, 1, false)));
    }

    private static Attempt attempt(Goal goal, int repeat, boolean passed) {
        return new Attempt(
                goal,
                repeat,
                "conversation-" + repeat,
                List.of(new Line(Speaker.CUSTOMER, "<b>a table</b>"), new Line(Speaker.SYSTEM, "What day?")),
                passed ? List.of() : List.of("not booked"),
                List.of(),
                List.of(10.0),
                new Spent(new BigDecimal("0.02"), 100, new TreeSet<>(List.of("model"))));
    }

    private static Goal goal(String id, boolean heldOut) {
        return new Goal(
                id,
                "FOOD_HOSPITALITY",
                "book",
                "en",
                heldOut,
                new Opening("DEDICATED", Optional.of("marios-italian"), Map.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                0,
                List.of(),
                List.of());
    }
}
