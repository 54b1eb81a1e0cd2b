package com.xseven.rules.analysis;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.TableContract;
import com.xseven.rules.Value;
import com.xseven.rules.ValueType;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table whose facts can all be counted: a whole number from 0 to 12, a number that may be a fraction from 0 to 12, one
 * of four colours, a name that may be any text, and true or false.
 */
record SmallTable(HitPolicy policy, List<Row> rows) {

    static final int LOWEST = 0;
    static final int HIGHEST = 12;
    static final List<String> COLOURS = List.of("red", "green", "blue", "white");
    static final List<String> NAMES = List.of("ann", "bob");
    static final List<String> ANSWERS = List.of("small", "large", "special", "none");
    static final List<String> COLUMNS = List.of("count", "weight", "colour", "name", "urgent");

    private static final CamundaDecisionEngine ENGINE = new CamundaDecisionEngine();
    private static final List<List<Value>> VALUES = List.of(
            IntStream.rangeClosed(LOWEST, HIGHEST).mapToObj(Value::of).toList(),
            IntStream.rangeClosed(2 * LOWEST, 2 * HIGHEST)
                    .mapToObj(half -> Value.of(half / 2.0))
                    .toList(),
            COLOURS.stream().map(Value::of).toList(),
            Stream.concat(NAMES.stream(), Stream.of("rde", "someone"))
                    .map(Value::of)
                    .toList(),
            List.of(Value.of(true), Value.of(false)));

    SmallTable {
        rows = List.copyOf(rows);
    }

    record Row(String id, List<SmallCell> cells, String answer) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean fits(List<Value> facts) {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).fits(facts.get(i))) {
                    return false;
                }
            }
            return true;
        }

        Row with(int column, SmallCell cell) {
            List<SmallCell> changed = new ArrayList<>(cells);
            changed.set(column, cell);
            return new Row(id, changed, answer);
        }
    }

    /** All facts there are, by the order of the columns. */
    static List<List<Value>> allFacts() {
        List<List<Value>> facts = List.of(List.of());
        for (List<Value> values : VALUES) {
            facts = facts.stream()
                    .flatMap(some -> values.stream()
                            .map(value -> Stream.concat(some.stream(), Stream.of(value))
                                    .toList()))
                    .toList();
        }
        return facts;
    }

    static List<Value> values(int column) {
        return VALUES.get(column);
    }

    static Map<String, Value> named(List<Value> facts) {
        Map<String, Value> named = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            named.put(COLUMNS.get(i), facts.get(i));
        }
        return named;
    }

    /** What it answers, row by row; under UNIQUE several rows are a failure. */
    List<String> answers(List<Value> facts) {
        return settled(
                rows.stream().filter(row -> row.fits(facts)).map(Row::answer).toList());
    }

    /** What the hit policy makes of the answers of all rows that fit. */
    List<String> settled(List<String> fitting) {
        return switch (policy) {
            case FIRST -> fitting.stream().limit(1).toList();
            case UNIQUE -> fitting.size() > 1 ? List.of("failure") : fitting;
            case COLLECT, RULE_ORDER -> fitting;
        };
    }

    DecisionTable parsed() {
        return TestTables.parsed(ENGINE, document().getBytes(StandardCharsets.UTF_8));
    }

    static AnalysisReport analysis(DecisionTable parsed) {
        return TableAnalysis.of(
                parsed,
                new TableContract("parcels", Map.of(), Map.of("answer", ValueType.STRING), Set.of("count"), Map.of()));
    }

    String document() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Parcels" namespace="urn:p">
              %s
              <decision id="parcels" name="Parcels">
                %s
                <decisionTable hitPolicy="%s">
                  <input id="c1"><inputExpression typeRef="number"><text>count</text></inputExpression><inputValues><text>[0..12]</text></inputValues></input>
                  <input id="c2"><inputExpression typeRef="number"><text>weight</text></inputExpression><inputValues><text>[0..12]</text></inputValues></input>
                  <input id="c3"><inputExpression typeRef="string"><text>colour</text></inputExpression><inputValues><text>"red", "green", "blue", "white"</text></inputValues></input>
                  <input id="c4"><inputExpression typeRef="string"><text>name</text></inputExpression></input>
                  <input id="c5"><inputExpression typeRef="boolean"><text>urgent</text></inputExpression></input>
                  <output id="o1" name="answer" typeRef="string"><outputValues><text>"small", "large", "special", "none"</text></outputValues></output>
            %s
                </decisionTable>
              </decision>
            </definitions>
            """.formatted(
                inputs("<inputData id=\"f-%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>"),
                inputs("<informationRequirement><requiredInput href=\"#f-%1$s\"/></informationRequirement>"),
                policy.name().replace('_', ' '),
                rows.stream().map(SmallTable::rule).collect(Collectors.joining()));
    }

    private static String inputs(String element) {
        List<String> types = List.of("number", "number", "string", "string", "boolean");
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(i -> element.formatted(COLUMNS.get(i), types.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String rule(Row row) {
        return "<rule id=\"" + row.id() + "\">"
                + row.cells().stream()
                        .map(cell -> "<inputEntry><text>" + escaped(cell.text()) + "</text></inputEntry>")
                        .collect(Collectors.joining())
                + "<outputEntry><text>\"" + row.answer() + "\"</text></outputEntry></rule>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
