package com.xseven.rules.oracle;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import com.xseven.rules.Value;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import com.xseven.rules.camunda.TestTables.BoxRow;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.rules.shipped.ShippedTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoEnginesTest {

    private static final int CASES = 2_000;

    /** Everything that tables of this system write into cells, each form at least once. */
    private static final List<BoxRow> ROWS = List.of(
            row("open-interval", "]1..4[", "\"red\"", "\"small\""),
            row("closed-interval", "[6..12]", "\"red\", \"green\"", "\"large\""),
            row("negation", ">= 30", "not(\"blue\")", "colour"),
            row("question", "? > 700 and ? < 1500", "-", "\"special\""),
            row("expression", "-", "? = \"blue\" and size = 9", "if size > 5 then \"large\" else \"small\""),
            row("numbers", "0, 1, 0.31", "-", "\"small\""),
            row("function", "-", "starts with(?, \"bl\")", "\"blue\""),
            row("list", "-", "list contains([\"green\", \"blue\"], ?)", "\"green\""),
            row("arithmetic", "< 2 * 3", "\"green\"", "\"green\""),
            row("otherwise", "-", "-", "\"special\""));

    @ParameterizedTest
    @FieldSource("com.xseven.rules.shipped.ShippedTables#NAMES")
    void shouldMeanTheSameInBothEnginesWhenShipped(String name) {
        assertMeansTheSame(ShippedRules.document(name), ShippedTables.table(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST", "COLLECT", "RULE ORDER", "UNIQUE"})
    void shouldMeanTheSameInBothEnginesUnderEveryHitPolicy(String hitPolicy) {
        byte[] document = TestTables.boxes(hitPolicy, ROWS).getBytes(StandardCharsets.UTF_8);
        assertMeansTheSame(document, TestTables.parsed(new CamundaDecisionEngine(), document));
    }

    private static void assertMeansTheSame(byte[] document, DecisionTable table) {
        // given
        KieTable oracle = new KieTable(document, table.outline());
        Stream<Map<String, Value>> facts =
                new GeneratedFacts(table.outline()).stream(42).limit(CASES);

        // when
        Optional<Map<String, Value>> difference = facts.filter(
                        asked -> !comparable(table.evaluate(asked)).equals(comparable(oracle.evaluate(asked))))
                .findFirst();

        // then
        assertThat(difference.map(
                        asked -> asked + ": here " + table.evaluate(asked) + ", there " + oracle.evaluate(asked)))
                .isEmpty();
    }

    /** Rows under COLLECT have no order, and engines put a failure in words of their own. */
    private static Object comparable(Evaluation evaluation) {
        return switch (evaluation) {
            case Matched matched -> Set.copyOf(matched.matches());
            case NoMatch none -> none;
            case Failed _ -> "failed";
        };
    }
}
