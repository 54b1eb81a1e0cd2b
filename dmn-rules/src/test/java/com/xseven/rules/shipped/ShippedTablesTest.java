package com.xseven.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Examples.Example;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.TableOutline.Row;
import com.xseven.rules.oracle.GeneratedFacts;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTablesTest {

    static Stream<Arguments> examples() {
        return ShippedTables.NAMES.stream()
                .flatMap(name -> ShippedTables.examples(name).all().stream().map(example -> arguments(name, example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void shouldDecideAsTheExampleSays(String name, Example example) {
        assertThat(example.outcome(ShippedTables.table(name)).found()).isEqualTo(example.expected());
    }

    @ParameterizedTest
    @FieldSource("com.xseven.rules.shipped.ShippedTables#NAMES")
    void shouldShowEveryRowInAnExample(String name) {
        // given
        DecisionTable table = ShippedTables.table(name);

        // when
        Stream<String> shown = ShippedTables.examples(name).all().stream()
                .flatMap(example ->
                        Stream.of(example.expected().getOrDefault("row", "").split(" \\+ ")));

        // then
        assertThat(shown)
                .containsAll(table.outline().rows().stream().map(Row::id).toList());
    }

    @ParameterizedTest
    @FieldSource("com.xseven.rules.shipped.ShippedTables#NAMES")
    void shouldExplainItselfToAnalysts(String name) {
        // when
        DecisionTable table = ShippedTables.table(name);

        // then
        assertThat(table.outline().description()).hasSizeGreaterThan(200);
        assertThat(table.outline().rows())
                .allSatisfy(row -> assertThat(row.words()).isNotBlank());
    }

    @ParameterizedTest
    @FieldSource("com.xseven.rules.shipped.ShippedTables#NAMES")
    void shouldDecideWhateverTheFacts(String name) {
        // given
        DecisionTable table = ShippedTables.table(name);

        boolean mayBeSilent = table.outline().hitPolicy() == HitPolicy.COLLECT
                || table.outline().hitPolicy() == HitPolicy.RULE_ORDER;

        // when
        Optional<String> undecided = new GeneratedFacts(table.outline())
                .stream(7)
                        .limit(4_000)
                        .filter(facts -> switch (table.evaluate(facts)) {
                            case Evaluation.Matched _ -> false;
                            case Evaluation.NoMatch _ -> !mayBeSilent;
                            case Evaluation.Failed _ -> true;
                        })
                        .map(facts -> facts + ": " + table.evaluate(facts))
                        .findFirst();

        // then
        assertThat(undecided).isEmpty();
    }
}
