package com.xseven.rules.analysis;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.TableContract;
import com.xseven.rules.Value;
import com.xseven.rules.analysis.Finding.Kind;
import com.xseven.rules.analysis.Finding.Severity;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import com.xseven.rules.camunda.TestTables.BoxRow;
import com.xseven.rules.measure.WideTable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableAnalysisTest {

    private static final CamundaDecisionEngine ENGINE = new CamundaDecisionEngine();
    private static final TableContract WHOLE_SIZES =
            new TableContract("boxes", Map.of(), Map.of(), Set.of("size"), Map.of());

    @Test
    void shouldNameTheFactsThatNoRowFits() {
        // when
        AnalysisReport report = analysis(
                "FIRST",
                row("small", "<= 5", "-", "\"small\""),
                row("large", "> 5", "\"red\", \"green\"", "\"large\""),
                row("huge", "> 12", "\"blue\"", "\"special\""));

        // then
        assertThat(report.isFitToPublish()).isFalse();
        assertThat(report.findings()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(Kind.GAP);
            assertThat(gap.severity()).isEqualTo(Severity.ERROR);
            assertThat(gap.message())
                    .isEqualTo("No row fits when Size is over 5 up to 12 and Colour is blue."
                            + " Example: colour = blue, size = 6");
            assertThat(gap.example().orElseThrow())
                    .containsExactly(entry("colour", Value.of("blue")), entry("size", Value.of(6)));
        });
    }

    @Test
    void shouldNameTwoRowsThatContradictEachOther() {
        // when
        AnalysisReport report = analysis(
                "UNIQUE",
                row("small", "<= 5", "-", "\"small\""),
                row("large", ">= 5", "-", "\"large\""),
                row("red", "[5..5]", "\"red\"", "\"red\""));

        // then
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == Kind.CONFLICT)
                .extracting(Finding::message)
                .containsExactly(
                        "Both rows 'small' and 'large' fit when Size is 5, but only one row may."
                                + " Example: colour = red, size = 5",
                        "Both rows 'small' and 'red' fit when Size is 5 and Colour is red, but only one row may."
                                + " Example: colour = red, size = 5",
                        "Both rows 'large' and 'red' fit when Size is 5 and Colour is red, but only one row may."
                                + " Example: colour = red, size = 5");
    }

    @Test
    void shouldNameTheRowsThatTogetherHideAnother() {
        // when
        AnalysisReport report = analysis(
                "FIRST",
                row("special", "> 20", "\"red\"", "\"special\""),
                row("small", "<= 5", "-", "\"small\""),
                row("large", "> 5", "not(\"blue\")", "\"large\""),
                row("blue", "> 5", "\"blue\"", "\"blue\""),
                row("green", "[1..9]", "\"green\"", "\"green\""));

        // then
        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Row 'green' never decides: rows 'small' and 'large' above take everything that it fits.");
    }

    @Test
    void shouldSayWhenACellAsksForWhatItsColumnDoesNotAllow() {
        assertThat(analysis(
                                "COLLECT",
                                row("purple", "> 3", "\"purple\"", "\"small\""),
                                row("empty", "]4..4[", "\"red\"", "\"red\""))
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Row 'purple' never decides: nothing that 'Colour' allows fulfils its cell there.",
                        "Row 'empty' never decides: nothing that 'Size' allows fulfils its cell there.");
    }

    @Test
    void shouldSayWhenARowRepeatsAnother() {
        assertThat(analysis(
                                "RULE ORDER",
                                row("red", "> 3", "\"red\"", "\"red\""),
                                row("once-more", "> 3", "not(\"green\", \"blue\")", "\"red\""),
                                row("larger", "> 7", "\"red\"", "\"red\""))
                        .findings())
                .extracting(Finding::kind, Finding::message)
                .containsExactly(
                        tuple(
                                Kind.DUPLICATE,
                                "Row 'once-more' has the same conditions and the same answer as row 'red'."),
                        tuple(
                                Kind.SAYS_NOTHING_NEW,
                                "Row 'larger' gives the same answer as row 'red', which fits whenever it does."),
                        tuple(
                                Kind.SAYS_NOTHING_NEW,
                                "Row 'larger' gives the same answer as row 'once-more', which fits whenever it does."));
    }

    @Test
    void shouldSayWhenNoRowAsksForAnInput() {
        assertThat(analysis("FIRST", row("large", "> 3", "not(\"purple\")", "\"red\""), row("any", "-", "-", "\"red\""))
                        .findings())
                .extracting(Finding::column, Finding::message)
                .containsExactly(
                        tuple(Optional.of("Colour"), "No row asks for 'Colour': its cells let everything pass."));
    }

    @Test
    void shouldNeedNoRowBetweenWholeNumbers() {
        // given
        BoxRow[] rows = {
            row("small", "<= 5", "\"red\"", "\"small\""),
            row("rest", "<= 5", "not(\"red\")", "\"red\""),
            row("large", ">= 6", "-", "\"large\"")
        };

        // then
        assertThat(TableAnalysis.of(table("UNIQUE", rows), WHOLE_SIZES).findings())
                .isEmpty();
        assertThat(TableAnalysis.of(table("UNIQUE", rows)).findings())
                .extracting(Finding::message)
                .containsExactly("No row fits when Size is over 5 under 6. Example: colour = red, size = 5.5");
    }

    @Test
    void shouldKnowThatComparisonsWithOneExpressionExcludeEachOther() {
        assertThat(analysis(
                                "UNIQUE",
                                row("less", "? < 2 * count(colour)", "-", "\"small\""),
                                row("more", "? >= 2 * count(colour)", "\"red\"", "\"large\""),
                                row("rest", ">= 2 * count(colour)", "not(\"red\")", "\"large\""))
                        .findings())
                .noneMatch(finding -> finding.kind() == Kind.GAP || finding.kind() == Kind.CONFLICT);
    }

    @Test
    void shouldTakeCellsThatOnlyFeelUnderstandsForEitherOutcome() {
        // when
        AnalysisReport report = analysis(
                "UNIQUE",
                row("with-b", "-", "starts with(?, \"b\")", "\"blue\""),
                row("without-b", "> 3", "not(starts with(?, \"b\"))", "\"red\""),
                row("small", "<= 3", "not(starts with(?, \"b\"))", "\"small\""));

        // then
        assertThat(report.findings()).isEmpty();
        assertThat(report.unclear()).containsExactly("Colour: 'starts with(?, \"b\")'");
    }

    @Test
    void shouldProveWhatItSuspectsOfSuchCells() {
        assertThat(analysis(
                                "UNIQUE",
                                row("with-b", "-", "starts with(?, \"b\")", "\"blue\""),
                                row("with-g", "> 3", "starts with(?, \"g\")", "\"green\""),
                                row("blue", "> 7", "\"blue\"", "\"blue\""))
                        .findings())
                .extracting(Finding::kind, Finding::severity)
                .contains(tuple(Kind.GAP, Severity.ERROR), tuple(Kind.CONFLICT, Severity.ERROR));
    }

    @Test
    void shouldSayWhenAFactThatIsGivenAsTheAnswerMayBeOutsideItsDomain() {
        // given
        String document = TestTables.boxes(
                        "FIRST",
                        List.of(row("red", "> 3", "\"red\"", "\"red\""), row("its-colour", "-", "-", "colour")))
                .replace("\"special\", \"red\", \"green\", \"blue\"", "\"red\", \"green\"");

        // when
        AnalysisReport report =
                TableAnalysis.of(TestTables.parsed(ENGINE, document.getBytes(StandardCharsets.UTF_8)), WHOLE_SIZES);

        // then
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.FAILS);
            assertThat(finding.rows()).containsExactly("its-colour");
            assertThat(finding.column()).contains("Box");
            assertThat(finding.message())
                    .contains("Expected one of \"small\", \"large\", \"red\", \"green\", but found 'blue'")
                    .endsWith("Example: colour = blue, size = 2");
        });
    }

    @Test
    void shouldSayWhenACellFails() {
        assertThat(analysis("FIRST", row("deep", "> 3", "\"red\"", "string(1 / size)"), row("any", "-", "-", "\"red\""))
                        .findings())
                .filteredOn(finding -> finding.kind() == Kind.FAILS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.rows()).containsExactly("deep"));
    }

    @Test
    void shouldTakeLessThanASecondForFiveHundredRows() {
        // given
        DecisionTable table = TestTables.parsed(ENGINE, WideTable.document(500));
        TableAnalysis.of(TestTables.parsed(ENGINE, WideTable.document(50)));

        // when
        long start = System.nanoTime();
        AnalysisReport report = TableAnalysis.of(table);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        // then
        System.out.printf("Analysis of 500 rows x 3 inputs: %d ms%n", taken.toMillis());
        assertThat(report.isSound()).isTrue();
        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }

    private static AnalysisReport analysis(String hitPolicy, BoxRow... rows) {
        return TableAnalysis.of(table(hitPolicy, rows), WHOLE_SIZES);
    }

    private static DecisionTable table(String hitPolicy, BoxRow... rows) {
        return TestTables.parsed(
                ENGINE, TestTables.boxes(hitPolicy, List.of(rows)).getBytes(StandardCharsets.UTF_8));
    }
}
