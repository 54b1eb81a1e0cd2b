package com.xseven.rules;

import static java.util.stream.Collectors.joining;

import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The examples beside a table: a header, then a line each; columns that begin with an arrow are what is expected. */
public record Examples(List<Example> all) {

    private static final String EXPECTED = "=> ";

    /** Facts and expected answers as the file writes them, by column. */
    public record Example(String words, Map<String, String> facts, Map<String, String> expected) {

        public Map<String, Value> factsFor(TableOutline table) {
            Map<String, Value> values = new TreeMap<>();
            table.facts().forEach((name, type) -> values.put(name, value(type, facts.getOrDefault(name, "missing"))));
            return values;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public static Examples parse(String file) {
        List<String> lines = file.lines().toList();
        List<String> header = cells(lines.getFirst());
        return new Examples(
                lines.stream().skip(1).map(line -> example(header, cells(line))).toList());
    }

    /** What a table answered, written as the file writes it; {@code row} stands for the ids of the rows. */
    public static Map<String, String> answers(Evaluation evaluation, Set<String> outputs) {
        Map<String, String> answers = new LinkedHashMap<>();
        outputs.forEach(output -> answers.put(output, answer(evaluation, output)));
        return answers;
    }

    private static String answer(Evaluation evaluation, String output) {
        return switch (evaluation) {
            case Matched matched ->
                matched.matches().stream().map(match -> said(match, output)).collect(joining(" + "));
            case NoMatch _ -> "";
            case Failed failed -> failed.fault().toString();
        };
    }

    private static String said(Match match, String output) {
        return output.equals("row") ? match.row() : match.output(output).toString();
    }

    private static Example example(List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException("Expected " + header.size() + " cells, but found " + cells);
        }
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 1; i < cells.size(); i++) {
            String column = header.get(i);
            if (column.startsWith(EXPECTED)) {
                expected.put(column.substring(EXPECTED.length()), cells.get(i));
            } else {
                facts.put(column, cells.get(i));
            }
        }
        return new Example(cells.getFirst(), facts, expected);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static Value value(ValueType type, String text) {
        return switch (type) {
            case STRING -> Value.of(text);
            case NUMBER -> new Value.Decimal(new BigDecimal(text));
            case BOOLEAN -> Value.of(Boolean.parseBoolean(text));
        };
    }
}
