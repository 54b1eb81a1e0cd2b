package com.xseven.rules.camunda;

import static com.xseven.rules.camunda.TestTables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.xseven.rules.Fault;
import com.xseven.rules.camunda.TestTables.BoxRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What never becomes a table, and what its author is told. */
class RefusalTest {

    private static final BoxRow SOUND = row("any", "-", "-", "\"small\"");

    private final CamundaDecisionEngine engine = new CamundaDecisionEngine();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
                '> 5 5',                     Size
                '[1..',                      Size
                'between 1 and 3',           Size
                'unknownFact',               Size
                '> limit',                   Size
                """)
    void shouldNameRowAndColumnWhenAnInputCellIsWrong(String cell, String column) {
        // when
        List<Fault> faults = faults(SOUND, row("wrong", cell, "\"red\"", "\"small\""));

        // then
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.row()).contains("wrong");
            assertThat(fault.column()).contains(column);
            assertThat(fault.message()).startsWith("Expected ");
        });
    }

    @Test
    void shouldNameEveryWrongCellWhenThereAreSeveral() {
        // when
        List<Fault> faults = faults(row("first", "> ", "red", "\"small\""), row("second", "-", "-", "\"small"));

        // then
        assertThat(faults)
                .extracting(Fault::row, Fault::column)
                .containsExactly(
                        tuple(Optional.of("first"), Optional.of("Size")),
                        tuple(Optional.of("first"), Optional.of("Colour")),
                        tuple(Optional.of("second"), Optional.of("Box")));
    }

    @Test
    void shouldTellThatQuotesAreMissingWhenATextHasNone() {
        assertThat(faults(row("wrong", "-", "red", "\"small\"")))
                .singleElement()
                .hasToString(
                        "line 20, row 'wrong', column 'Colour': Expected one of the facts [colour, size], but found red;"
                                + " a text needs quotes");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
                '"enormous"',            'Expected one of "small", "large", "special", "red", "green", "blue", but found ''enormous'''
                '5',                     'Expected a string, but found ''5'''
                'boxFor(size)',          'Expected a function of FEEL, but found boxFor'
                'weight',                'Expected one of the facts [colour, size], but found weight; a text needs quotes'
                """)
    void shouldNameTheOutputWhenItIsNotWhatTheColumnAllows(String cell, String message) {
        assertThat(faults(SOUND, row("wrong", "-", "-", cell)))
                .containsExactly(Fault.inCell("wrong", "Box", message).atLine(26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size > 5", "not(size > 5)", "\"red\", size > 5", "starts with(colour, \"r\")"})
    void shouldRefuseAConditionThatDoesNotAskAboutItsOwnColumn(String cell) {
        assertThat(faults(row("wrong", "-", cell, "\"small\"")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Expected a test of this column"));
    }

    @Test
    void shouldRefuseACellThatIsNestedWithoutEnd() {
        assertThat(faults(row("wrong", "(".repeat(900) + "1" + ")".repeat(900), "-", "\"small\"")))
                .containsExactly(
                        Fault.inCell("wrong", "Size", "Expected at most 8 brackets within one another, but found more")
                                .atLine(19));
    }

    @Test
    void shouldRefuseACellOfUnreasonableLength() {
        String cell = "1, ".repeat(1_000) + "1";
        assertThat(faults(row("wrong", cell, "-", "\"small\"")))
                .containsExactly(
                        Fault.inCell("wrong", "Size", "Expected at most 2000 characters, but found " + cell.length())
                                .atLine(19));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANY", "PRIORITY", "OUTPUT ORDER", "COLLECT\" aggregation=\"COUNT"})
    void shouldRefuseAHitPolicyThatTheEnginesDoNotShare(String hitPolicy) {
        assertThat(TestTables.faults(engine, TestTables.boxes(hitPolicy, List.of(SOUND))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("COLLECT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "size,colour,box",
                "<definitions>",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>",
                "<html/>"
            })
    void shouldRefuseWhatIsNotADmnDocument(String document) {
        assertThat(TestTables.faults(engine, document))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Expected a DMN document, but"));
    }

    @Test
    void shouldRefuseADocumentThatDeclaresEntities() {
        // given
        String document = sound().replace("?>", "?><!DOCTYPE d [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>")
                .replace("\"small\"</text>", "\"&file;\"</text>");

        // then
        assertThat(TestTables.faults(engine, document))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("DOCTYPE"));
    }

    @Test
    void shouldRefuseADocumentThatWouldHaveASchemaFetched() {
        // given
        String document = sound().replace(
                        "<definitions",
                        "<definitions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:schemaLocation=\"urn:x http://127.0.0.1:1/x.xsd\"");

        // then
        assertThat(TestTables.faults(engine, document))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("schema location"));
    }

    @Test
    void shouldNameTheLineWhenACellIsWrittenInAnotherLanguage() {
        // given
        String document = sound().replace("<inputEntry>", "<inputEntry expressionLanguage=\"javascript\">");

        // then
        assertThat(TestTables.faults(engine, document))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line().orElseThrow() + fault.message())
                        .startsWith("19")
                        .contains("'javascript'"));
    }

    @Test
    void shouldRefuseADocumentOfUnreasonableSize() {
        assertThat(TestTables.faults(engine, sound() + " ".repeat(5 * 1024 * 1024)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).startsWith("Expected at most 5242880 bytes"));
    }

    @Test
    void shouldRefuseARowWithoutAnId() {
        assertThat(TestTables.faults(engine, sound().replace(" id=\"any\"", "")))
                .contains(Fault.inTable("Expected every row to have an id, but found one without: [-, -]")
                        .atLine(9));
    }

    @Test
    void shouldRefuseARowWithoutACellForEveryColumn() {
        assertThat(TestTables.faults(engine, sound().replaceFirst("<inputEntry><text>-</text></inputEntry>", "")))
                .containsExactly(Fault.inRow("any", "Expected 2 input and 1 output cells, but found 1 and 1")
                        .atLine(18));
    }

    @Test
    void shouldRefuseATypeThatTablesDoNotKnow() {
        assertThat(TestTables.faults(engine, sound().replace("typeRef=\"number\"", "typeRef=\"integer\"")))
                .contains(Fault.inColumn("Size", "Expected the type string, number or boolean, but found 'integer'")
                        .atLine(10));
    }

    private static String sound() {
        return TestTables.boxes("FIRST", List.of(SOUND));
    }

    private List<Fault> faults(BoxRow... rows) {
        return TestTables.faults(engine, TestTables.boxes("FIRST", List.of(rows)));
    }
}
