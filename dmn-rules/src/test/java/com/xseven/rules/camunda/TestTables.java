package com.xseven.rules.camunda;

import static java.util.stream.Collectors.joining;

import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small tables for tests, and short ways to parse them. */
public final class TestTables {

    private TestTables() {}

    public static DecisionTable parsed(DecisionEngine engine, byte[] document) {
        return switch (engine.parse(document)) {
            case Parsed parsed -> parsed.table();
            case Rejected rejected -> throw new AssertionError("Expected a sound table, but: " + rejected.faults());
        };
    }

    public static List<Fault> faults(DecisionEngine engine, String document) {
        ParseResult result = engine.parse(document.getBytes(StandardCharsets.UTF_8));
        return switch (result) {
            case Rejected rejected -> rejected.faults();
            case Parsed parsed ->
                throw new AssertionError(
                        "Expected a refusal, but got " + parsed.table().outline());
        };
    }

    /** A row of {@link #boxes}: two input cells and an output cell. */
    public record BoxRow(String id, String size, String colour, String box) {

        private String document() {
            return """
                      <rule id="%s">
                        <inputEntry><text>%s</text></inputEntry>
                        <inputEntry><text>%s</text></inputEntry>
                        <outputEntry><text>%s</text></outputEntry>
                      </rule>
                """.formatted(id, escaped(size), escaped(colour), escaped(box));
        }
    }

    public static BoxRow row(String id, String size, String colour, String box) {
        return new BoxRow(id, size, colour, box);
    }

    /** A table about a size (number) and a colour (text) that names a box (text). */
    public static String boxes(String hitPolicy, List<BoxRow> rows) {
        String rules = rows.stream().map(BoxRow::document).collect(joining());
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Boxes" namespace="urn:boxes">
              <inputData id="i1" name="size"><variable name="size" typeRef="number"/></inputData>
              <inputData id="i2" name="colour"><variable name="colour" typeRef="string"/></inputData>
              <decision id="boxes" name="Boxes">
                <variable name="Boxes"/>
                <informationRequirement><requiredInput href="#i1"/></informationRequirement>
                <informationRequirement><requiredInput href="#i2"/></informationRequirement>
                <decisionTable hitPolicy="%s">
                  <input id="s" label="Size"><inputExpression typeRef="number"><text>size</text></inputExpression></input>
                  <input id="c" label="Colour">
                    <inputExpression typeRef="string"><text>colour</text></inputExpression>
                    <inputValues><text>"red", "green", "blue"</text></inputValues>
                  </input>
                  <output id="b" label="Box" name="box" typeRef="string">
                    <outputValues><text>"small", "large", "special", "red", "green", "blue"</text></outputValues>
                  </output>
            %s
                </decisionTable>
              </decision>
            </definitions>
            """.formatted(hitPolicy, rules);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
