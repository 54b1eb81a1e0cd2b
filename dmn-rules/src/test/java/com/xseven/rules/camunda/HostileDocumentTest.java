package com.xseven.rules.camunda;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.analysis.Review;
import com.xseven.rules.analysis.Review.Refused;
import com.xseven.rules.analysis.Review.Reviewed;
import com.xseven.rules.routing.AgentRouting;
import com.xseven.rules.shipped.ShippedRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may upload who means no good, or whose editor broke: it is refused at once, with its line. */
class HostileDocumentTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> TOKENS = List.of(
            ("( ( [ { ) ] } not( - + * / .. , ? > <= = 1 0.5 \"a\" \" size if then else and or in between abs( a: . null"
                            + " true @ # for some every function instance")
                    .split(" "));

    private final CamundaDecisionEngine engine = new CamundaDecisionEngine();

    @Test
    void shouldRefuseFiftyMegabytesUnread() {
        // given
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) '<');

        // then
        assertThat(soon(() -> engine.parse(large)))
                .isEqualTo(new Rejected(List.of(Fault.inTable("Expected at most 5242880 bytes, but found 52428800"))));
    }

    @Test
    void shouldRefuseEntitiesThatGrow() {
        // given
        String bomb = sound().replace("?>", """
                ?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>
                """).replace("\"small\"</text>", "\"&c;\"</text>");

        // then
        assertThat(soon(() -> TestTables.faults(engine, bomb))).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isPresent();
            assertThat(fault.message()).contains("DOCTYPE");
        });
    }

    @Test
    void shouldRefuseElementsWithinOneAnotherWithoutEnd() {
        // given
        String nested = "<a>".repeat(50_000) + "</a>".repeat(50_000);

        // then
        assertThat(soon(() -> TestTables.faults(
                        engine, sound().replace("<inputData id=\"i1\"", nested + "<inputData id=\"i1\""))))
                .containsExactly(
                        Fault.inTable("Expected a DMN document, but found more than 40 elements within one another")
                                .atLine(3));
    }

    @Test
    void shouldRefuseMoreCellsThanAnyoneWrites() {
        // given
        String row = "<rule id=\"r\">" + "<inputEntry><text>1</text></inputEntry>".repeat(30_001) + "</rule>";

        // then
        assertThat(soon(() -> TestTables.faults(engine, sound().replace("</decisionTable>", row + "</decisionTable>"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("more than 30000 cells");
                    assertThat(fault.line()).isPresent();
                });
    }

    @Test
    void shouldNameTheLineOfAnIdThatStandsTwice() {
        // given
        String twice = TestTables.boxes(
                "FIRST", List.of(row("same", "-", "-", "\"small\""), row("same", "> 3", "-", "\"small\"")));

        // then
        assertThat(TestTables.faults(engine, twice))
                .containsExactly(Fault.inTable("Expected a DMN document, but found the id 'same' a second time")
                        .atLine(23));
    }

    @Test
    void shouldNameTheLineWhereTheXmlBreaks() {
        assertThat(TestTables.faults(engine, sound().replace("</rule>", "</rool>")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).contains(22));
    }

    @Test
    void shouldNameTheLineWhereTheDocumentIsNoDmn() {
        assertThat(TestTables.faults(engine, sound().replace("inputExpression", "inputExpresion")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.message()).contains("inputExpresion");
                    assertThat(fault.line()).contains(10);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            count(for i in 1..1000000000 return i) > size   | a cell without loops and functions of its own
            some i in 1..1000000000 satisfies i > ?         | a cell without loops and functions of its own
            every i in 1..1000000000 satisfies i > ?        | a cell without loops and functions of its own
            {f: function(x) f(x), r: f(1)}.r                | a cell without loops and functions of its own
            10 ** 999999999                                 | a cell without powers
            matches(string(?), "(a+)+$")                    | a function that a table may call, but found matches
            decimal(?, 1000000000) > 1                      | a function that a table may call, but found decimal
            ? > now()                                       | a function that a table may call, but found now
            --1                                             | a cell without a minus before a minus
            > 1 // always                                   | a cell without comments
            "a                                              | a text to end with a quote
            ((((((((((((((((((((((((((((((1                 | at most 8 brackets within one another
            """)
    void shouldRefuseCellsThatMightNeverEnd(String cell, String reason) {
        // given
        String document = TestTables.boxes("FIRST", List.of(row("odd", cell, "-", "\"small\"")));

        // then
        assertThat(soon(() -> TestTables.faults(engine, document))).anySatisfy(fault -> {
            assertThat(fault.message()).contains(reason);
            assertThat(fault.line()).contains(19);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"]1..4[, ]5..6[, [7..8), (9..10]", "- 1", "[1..4], [5..6]", "> -1", "not(]1..4[, 7)"})
    void shouldLeaveOrdinaryCellsAlone(String cell) {
        // given
        String document = TestTables.boxes("FIRST", List.of(row("fine", cell, "-", "\"for some ** function --\"")))
                .replace("<outputValues><text>\"small\"", "<outputValues><text>\"for some ** function --\"");

        // then
        assertThat(engine.parse(document.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Parsed.class);
    }

    /** Every parser of FEEL has words that keep it busy; none that gets past the guard does so for long. */
    @Test
    void shouldParseOrRefuseAnyRowOfSignsSoon() {
        Random random = new Random(9);
        Feel feel = new Feel();
        for (int i = 0; i < 400; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = 1 + random.nextInt(40); length > 0; length--) {
                cell.append(TOKENS.get(random.nextInt(TOKENS.size()))).append(' ');
            }
            assertThat(soon(() -> parses(feel, cell.toString()))).isNotNull();
        }
    }

    private static String parses(Feel feel, String cell) {
        try {
            return feel.parseTests(cell).text();
        } catch (BadCell e) {
            return e.reason();
        }
    }

    /** Whatever a transfer or an editor does to a document, it is refused or it is a table. */
    @ParameterizedTest
    @FieldSource("com.xseven.rules.shipped.ShippedTables#NAMES")
    void shouldReadOrRefuseADocumentThatWasDamaged(String name) {
        Random random = new Random(name.length());
        byte[] whole = ShippedRules.document(name);
        for (int i = 0; i < 12; i++) {
            byte[] damaged = random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int change = random.nextInt(4); change > 0 && damaged.length > 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(soon(() -> engine.parse(damaged))).isInstanceOf(ParseResult.class);
        }
    }

    @Test
    void shouldNameTheLineOfAnAgentThatNobodyKnows() {
        // when
        Review review = review(shipped()
                .replaceFirst("<text>\"GENERAL_PURPOSE\"</text>", "<text>\"BUTLER\"</text>")
                .replace(
                        "\"LOCAL_SERVICES\", \"GENERAL_PURPOSE\"</text>",
                        "\"LOCAL_SERVICES\", \"GENERAL_PURPOSE\", \"BUTLER\"</text>"));

        // then
        assertThat(review)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .allSatisfy(fault -> {
                                    assertThat(fault.line()).isPresent();
                                    assertThat(fault.message())
                                            .startsWith("Expected one of [")
                                            .endsWith(" but found 'BUTLER'");
                                })
                                .anySatisfy(fault -> assertThat(fault.row()).contains("upset-after-failures")));
    }

    @Test
    void shouldNameTheColumnThatForgotAWordOfTheVocabulary() {
        assertThat(review(shipped().replace("\"NONE\", \"CALM\", \"UPSET\"", "\"NONE\", \"UPSET\"")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault ->
                                        assertThat(fault.message()).isEqualTo("Expected [CALM] to be allowed too")));
    }

    @Test
    void shouldNameTheLineOfAnAnswerOfTheWrongType() {
        assertThat(review(shipped().replaceFirst("<text>\"GENERAL_PURPOSE\"</text>", "<text>7</text>")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.message()).isEqualTo("Expected a string, but found '7'");
                            assertThat(fault.line()).isPresent();
                        }));
    }

    @Test
    void shouldRefuseATableOfAnotherName() {
        assertThat(Review.of(engine, AgentRouting.COLLABORATORS, ShippedRules.document("agent-routing")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void shouldAnalyseWhatItDoesNotRefuse() {
        // given
        String holed = shipped().replaceAll("(?s)<rule id=\"otherwise\">.*?</rule>", "");

        // then
        assertThat(review(shipped()))
                .isInstanceOfSatisfying(
                        Reviewed.class,
                        reviewed -> assertThat(reviewed.analysis().isSound()).isTrue());
        assertThat(review(holed))
                .isInstanceOfSatisfying(
                        Reviewed.class,
                        reviewed ->
                                assertThat(reviewed.analysis().isFitToPublish()).isFalse());
    }

    private Review review(String document) {
        return Review.of(engine, AgentRouting.ROUTING, document.getBytes(StandardCharsets.UTF_8));
    }

    private static String shipped() {
        return new String(ShippedRules.document("agent-routing"), StandardCharsets.UTF_8);
    }

    private static String sound() {
        return TestTables.boxes("FIRST", List.of(row("any", "-", "-", "\"small\"")));
    }

    private static <T> T soon(Supplier<T> work) {
        return assertTimeoutPreemptively(SOON, work::get);
    }
}
