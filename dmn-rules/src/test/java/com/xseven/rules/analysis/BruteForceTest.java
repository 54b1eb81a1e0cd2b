package com.xseven.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import com.xseven.rules.Value;
import com.xseven.rules.analysis.Finding.Kind;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On tables whose facts can all be counted, the analysis says exactly what going through them all says. */
class BruteForceTest {

    private static final int TABLES = 180;
    private static final List<List<Value>> FACTS = SmallTable.allFacts();

    static Stream<SmallTable> tables() {
        RandomTables random = new RandomTables(20_261_126);
        return IntStream.range(0, TABLES).mapToObj(i -> switch (i % 6) {
            case 0 -> random.partition();
            case 1 -> random.staircase();
            case 2 -> random.collection();
            default -> random.any();
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("tables")
    void shouldFindWhatBruteForceFindsAndShowIt(SmallTable table) {
        // given
        DecisionTable parsed = table.parsed();
        assertMeansTheSame(table, parsed);

        // when
        AnalysisReport report = SmallTable.analysis(parsed);

        // then
        assertThat(BruteForce.faults(report)).as("%s", table.document()).isEqualTo(new BruteForce(table).faults());
        assertThat(report.findings())
                .filteredOn(finding -> Set.of(Kind.GAP, Kind.CONFLICT).contains(finding.kind()))
                .allSatisfy(finding -> {
                    Evaluation shown = parsed.evaluate(finding.example().orElseThrow());
                    assertThat(shown).isInstanceOf(finding.kind() == Kind.GAP ? NoMatch.class : Failed.class);
                    assertThat(finding.message()).contains("Example: ");
                });
    }

    /** Otherwise brute force would prove nothing about the engine's tables. */
    private static void assertMeansTheSame(SmallTable table, DecisionTable parsed) {
        assertThat(new Random(1).ints(30, 0, FACTS.size()).mapToObj(FACTS::get))
                .allSatisfy(facts -> assertThat(answers(parsed.evaluate(SmallTable.named(facts))))
                        .containsExactlyInAnyOrderElementsOf(table.answers(facts)));
    }

    private static List<String> answers(Evaluation evaluation) {
        return switch (evaluation) {
            case Matched matched ->
                matched.matches().stream()
                        .map(match -> match.output("answer").toString())
                        .toList();
            case NoMatch _ -> List.of();
            case Failed _ -> List.of("failure");
        };
    }
}
