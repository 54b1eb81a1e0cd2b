package com.xseven.rules;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.rules.Examples.Outcome;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private final DecisionTable table = TestTables.parsed(
            new CamundaDecisionEngine(),
            TestTables.boxes("FIRST", List.of(row("small", "< 5", "-", "\"small\""), row("rest", "-", "-", "colour")))
                    .getBytes(StandardCharsets.UTF_8));

    @Test
    void shouldSayWhatTheTableMadeOfEachExample() {
        // given
        Examples examples = Examples.parse("""
                example,size,colour,=> box,=> row
                A small one,3,red,small,small
                A large one,7,red,large,rest
                """);

        // when
        List<Outcome> outcomes = examples.outcomes(table);

        // then
        assertThat(outcomes).extracting(Outcome::passes).containsExactly(true, false);
        assertThat(outcomes.getLast().found()).isEqualTo(Map.of("box", "red", "row", "rest"));
    }

    @Test
    void shouldSayWhatIsWrongWithTheFactsOfAnExample() {
        // given
        Examples examples = Examples.parse("""
                example,size,=> box
                Without a colour,3,small
                With a size of another kind,many,small
                """);

        // when
        List<Outcome> outcomes = examples.outcomes(table);

        // then
        assertThat(outcomes).noneMatch(Outcome::passes);
        assertThat(outcomes.getFirst().found().toString()).contains("Expected the fact 'colour'");
        assertThat(outcomes.getLast().found()).containsEntry("failed", "Expected a number, but found 'many'");
    }

    @Test
    void shouldNameTheLineThatHasTooFewCells() {
        assertThatThrownBy(() -> Examples.parse("example,size,=> box\nA small one,3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void shouldReadBackWhatItWrites() {
        // given
        Examples examples = new Examples(List.of(
                new Examples.Example(
                        "Small, and \"red\"", Map.of("colour", "\"red\", sort of"), Map.of("box", "a + b")),
                new Examples.Example("Without a colour", Map.of("size", "3"), Map.of("row", "rest"))));

        // when
        Examples read = Examples.parse(examples.toFile());

        // then
        assertThat(read.all().getFirst().words()).isEqualTo("Small, and \"red\"");
        assertThat(read.all().getFirst().facts()).containsEntry("colour", "\"red\", sort of");
        assertThat(read.all().getLast().facts()).containsEntry("size", "3").containsEntry("colour", "");
        assertThat(read.all().getLast().expected()).containsEntry("row", "rest");
        assertThatThrownBy(() -> new Examples(List.of(new Examples.Example("two\nlines", Map.of(), Map.of()))).toFile())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
