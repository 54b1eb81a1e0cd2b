package com.xseven.rules.camunda;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import com.xseven.rules.Fault;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.Value;
import com.xseven.rules.camunda.TestTables.BoxRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final BoxRow LARGE = row("large", ">= 10", "-", "\"large\"");
    private static final BoxRow RED = row("red", "-", "\"red\"", "colour");
    private static final BoxRow SMALL = row("small", "< 10", "-", "\"small\"");

    private final CamundaDecisionEngine engine = new CamundaDecisionEngine();

    @Test
    void shouldTakeTheTopmostRowUnderFirst() {
        assertThat(table("FIRST", LARGE, RED, SMALL).evaluate(box(3, "red")))
                .isEqualTo(new Matched(List.of(match("red", "red"))));
    }

    @Test
    void shouldTakeTheOnlyRowUnderUnique() {
        assertThat(table("UNIQUE", LARGE, SMALL).evaluate(box(3, "red")))
                .isEqualTo(new Matched(List.of(match("small", "small"))));
    }

    @Test
    void shouldFailUnderUniqueWhenTwoRowsFit() {
        assertThat(table("UNIQUE", LARGE, RED).evaluate(box(12, "red")))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.fault().message())
                                .contains("UNIQUE")
                                .contains("large")
                                .contains("red"));
    }

    @Test
    void shouldTakeAllRowsUnderCollect() {
        assertThat(table("COLLECT", SMALL, RED, LARGE).evaluate(box(12, "red")))
                .isInstanceOfSatisfying(
                        Matched.class,
                        matched -> assertThat(matched.matches())
                                .containsExactlyInAnyOrder(match("large", "large"), match("red", "red")));
    }

    @Test
    void shouldKeepTheOrderOfTheTableUnderRuleOrder() {
        assertThat(table("RULE ORDER", RED, SMALL, LARGE).evaluate(box(12, "red")))
                .isEqualTo(new Matched(List.of(match("red", "red"), match("large", "large"))));
    }

    @Test
    void shouldSayThatNothingFitsAsAValue() {
        assertThat(table("FIRST", LARGE).evaluate(box(3, "red"))).isEqualTo(new NoMatch());
    }

    @Test
    void shouldTakeAnEmptyInputCellForAny() {
        assertThat(table("FIRST", row("any", "", "", "\"small\"")).evaluate(box(3, "red")))
                .isEqualTo(new Matched(List.of(match("any", "small"))));
    }

    @Test
    void shouldNameTheCellWhenItCannotBeEvaluated() {
        // given
        DecisionTable table = table("FIRST", row("odd", "-", "> 5", "\"small\""), SMALL);

        // when
        Evaluation evaluation = table.evaluate(box(3, "red"));

        // then
        assertThat(evaluation).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.fault().row()).contains("odd");
            assertThat(failed.fault().column()).contains("Colour");
            assertThat(failed.fault().message()).startsWith("'> 5' failed");
        });
    }

    @Test
    void shouldFailWhenAFailureHidesBehindAnOutcome() {
        // given a cell that FEEL itself would call true, although half of it makes no sense
        DecisionTable table = table("FIRST", row("odd", "? > \"a\" or true", "-", "\"small\""));

        // then
        assertThat(table.evaluate(box(3, "red"))).isInstanceOf(Failed.class);
    }

    @Test
    void shouldFailWhenATestIsNeitherTrueNorFalse() {
        assertThat(table("FIRST", row("odd", "? + 1", "-", "\"small\"")).evaluate(box(3, "red")))
                .isEqualTo(new Failed(
                        Fault.inCell("odd", "Size", "Expected '? + 1' to be true or false, but it was null")));
    }

    @Test
    void shouldFailWhenAnExpressionGivesAnOutputThatTheColumnDoesNotAllow() {
        assertThat(table("FIRST", row("odd", "-", "-", "colour + colour")).evaluate(box(3, "red")))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.fault())
                                .hasToString(
                                        "row 'odd', column 'Box': Expected one of \"small\", \"large\", \"special\", \"red\","
                                                + " \"green\", \"blue\", but found 'redred'"));
    }

    @Test
    void shouldFailWhenAnExpressionGivesAnOutputOfAnotherType() {
        assertThat(table("FIRST", row("odd", "-", "-", "size + 1")).evaluate(box(3, "red")))
                .isEqualTo(new Failed(Fault.inCell("odd", "Box", "Expected a string, but found '4'")));
    }

    @Test
    void shouldFailWhenAFactIsMissingOrOfAnotherTypeOrNotAllowed() {
        // given
        DecisionTable table = table("FIRST", LARGE, SMALL);

        // then
        assertThat(table.evaluate(Map.of("size", Value.of(3))))
                .isEqualTo(failure("Expected the fact 'colour' to be a string, but found nothing"));
        assertThat(table.evaluate(Map.of("size", Value.of("3"), "colour", Value.of("red"))))
                .isEqualTo(failure("Expected the fact 'size' to be a number, but found '3'"));
        assertThat(table.evaluate(box(3, "pink")))
                .isEqualTo(new Failed(
                        Fault.inColumn("Colour", "Expected one of \"red\", \"green\", \"blue\", but found 'pink'")));
    }

    @Test
    void shouldFailAndStayInterruptedWhenItsThreadIsInterrupted() {
        // given
        DecisionTable table = table("FIRST", SMALL);
        Thread.currentThread().interrupt();

        // when
        Evaluation evaluation = table.evaluate(box(3, "red"));

        // then
        assertThat(Thread.interrupted()).isTrue();
        assertThat(evaluation)
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.fault().message()).contains("interrupted"));
    }

    @Test
    void shouldIgnoreFactsThatTheTableDoesNotAskFor() {
        // given
        Map<String, Value> facts = new TreeMap<>(box(3, "red"));
        facts.put("weight", Value.of(true));

        // then
        assertThat(table("FIRST", SMALL).evaluate(facts)).isInstanceOf(Matched.class);
    }

    @Test
    void shouldSayWhatItIs() {
        // when
        DecisionTable table = table("RULE ORDER", LARGE, RED);

        // then
        assertThat(table.outline().name()).isEqualTo("boxes");
        assertThat(table.outline().hitPolicy()).isEqualTo(HitPolicy.RULE_ORDER);
        assertThat(table.outline().facts()).containsOnlyKeys("size", "colour");
        assertThat(table.outline().rows().getLast().conditions()).containsExactly("-", "\"red\"");
    }

    @Test
    void shouldHaveTheSameVersionOnlyWhenTheDocumentIsTheSame() {
        assertThat(version(LARGE)).hasSize(16).isEqualTo(version(LARGE)).isNotEqualTo(version(RED));
    }

    private String version(BoxRow row) {
        return table("FIRST", row).outline().version();
    }

    private DecisionTable table(String hitPolicy, BoxRow... rows) {
        return TestTables.parsed(
                engine, TestTables.boxes(hitPolicy, List.of(rows)).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Value> box(long size, String colour) {
        return Map.of("size", Value.of(size), "colour", Value.of(colour));
    }

    private static Match match(String row, String box) {
        return new Match(row, new TreeMap<>(Map.of("box", Value.of(box))));
    }

    private static Failed failure(String message) {
        return new Failed(Fault.inTable(message));
    }
}
