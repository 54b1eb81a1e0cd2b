package com.xseven.rules.measure;

import com.xseven.rules.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A table as long as one likes: three inputs (a text, an interval, a comparison), FIRST, the last row fits all. */
public final class WideTable {

    private static final List<String> KINDS = List.of("red", "green", "blue", "white", "black");
    private static final int FACTS = 200;

    private WideTable() {}

    public static byte[] document(int rows) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < rows - 1; i++) {
            String kind = KINDS.get(i % KINDS.size());
            rule(rules, i, "\"" + kind + "\"", "[" + i + ".." + (i + 4) + "]", "&lt; " + (i + 50));
        }
        rule(rules, rows, "-", "-", "-");
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Wide" namespace="urn:wide">
              <inputData id="i1" name="kind"><variable name="kind" typeRef="string"/></inputData>
              <inputData id="i2" name="size"><variable name="size" typeRef="number"/></inputData>
              <inputData id="i3" name="age"><variable name="age" typeRef="number"/></inputData>
              <decision id="wide" name="Wide">
                <variable name="Wide"/>
                <informationRequirement><requiredInput href="#i1"/></informationRequirement>
                <informationRequirement><requiredInput href="#i2"/></informationRequirement>
                <informationRequirement><requiredInput href="#i3"/></informationRequirement>
                <decisionTable hitPolicy="FIRST">
                  <input id="a"><inputExpression typeRef="string" expressionLanguage="feel"><text>kind</text></inputExpression></input>
                  <input id="b"><inputExpression typeRef="number" expressionLanguage="feel"><text>size</text></inputExpression></input>
                  <input id="c"><inputExpression typeRef="number" expressionLanguage="feel"><text>age</text></inputExpression></input>
                  <output id="o" name="box" typeRef="string"/>
            %s
                </decisionTable>
              </decision>
            </definitions>
            """.formatted(rules).getBytes(StandardCharsets.UTF_8);
    }

    static List<Map<String, Value>> facts(int rows, Random random) {
        return IntStream.range(0, FACTS)
                .mapToObj(_ -> Map.of(
                        "kind", Value.of(KINDS.get(random.nextInt(KINDS.size()))),
                        "size", Value.of(random.nextInt(rows + 5)),
                        "age", Value.of(random.nextInt(100))))
                .toList();
    }

    /** The same facts as the bare engine takes them. */
    static List<Map<String, Object>> plain(List<Map<String, Value>> facts) {
        return facts.stream()
                .map(values -> {
                    Map<String, Object> plain = new HashMap<>();
                    values.forEach((name, value) -> plain.put(
                            name,
                            value instanceof Value.Decimal decimal
                                    ? decimal.number().longValue()
                                    : value.toString()));
                    return plain;
                })
                .toList();
    }

    private static void rule(StringBuilder rules, int id, String kind, String size, String age) {
        rules.append("""
            <rule id="row-%d"><inputEntry><text>%s</text></inputEntry><inputEntry><text>%s</text></inputEntry>
            <inputEntry><text>%s</text></inputEntry><outputEntry><text>"box %d"</text></outputEntry></rule>
            """.formatted(id, kind, size, age, id));
    }
}
