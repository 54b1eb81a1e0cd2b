package com.xseven.rules;

import static java.util.stream.Collectors.joining;

import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Evaluation.NoMatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The examples beside a table: a header, then a line each, of cells between commas, in quotes (doubled within) where a cell
 * holds a comma or begins with a quote. The first cell says in words what the
 * example shows; columns that begin with an arrow are what is expected, {@code => row} for the ids of the rows that
 * decide; what several rows say stands behind one another with a plus between.
 */
public record Examples(List<Example> all) {

    public Examples {
        all = List.copyOf(all);
    }

    private static final String EXPECTED = "=> ";

    /** Facts and expected answers as the file writes them, by column. */
    public record Example(String words, Map<String, String> facts, Map<String, String> expected) {

        public Example {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
        }

        /**
         * The facts that a table asks for, without those that the example does not give.
         *
         * @throws IllegalArgumentException when one is not of the type that the table asks for
         */
        public Map<String, Value> factsFor(TableOutline table) {
            Map<String, Value> values = new TreeMap<>();
            table.facts().forEach((name, type) -> {
                String given = facts.get(name);
                if (given != null) {
                    values.put(name, value(type, given));
                }
            });
            return values;
        }

        /** Puts the example to a table. */
        public Outcome outcome(DecisionTable table) {
            try {
                return new Outcome(this, answers(table.evaluate(factsFor(table.outline())), expected.keySet()));
            } catch (IllegalArgumentException notOfItsType) {
                return new Outcome(this, Map.of("failed", String.valueOf(notOfItsType.getMessage())));
            }
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * What a table made of an example.
     *
     * @param found what it says in the columns of which something is expected, written as the file writes it
     */
    public record Outcome(Example example, Map<String, String> found) {

        public Outcome {
            found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
        }

        public boolean passes() {
            return found.equals(example.expected());
        }
    }

    /**
     * Reads a file of examples.
     *
     * @throws IllegalArgumentException when a line has not as many cells as the header; the message names it
     */
    public static Examples parse(String file) {
        List<String> lines = file.lines().toList();
        List<String> header = CellText.cells(lines.isEmpty() ? "" : lines.getFirst());
        List<Example> examples = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            examples.add(example(header, CellText.cells(lines.get(line)), line + 1));
        }
        return new Examples(examples);
    }

    /** Puts every example to a table, in their order. */
    public List<Outcome> outcomes(DecisionTable table) {
        return all.stream().map(example -> example.outcome(table)).toList();
    }

    /** What a table answered, written as the file writes it; {@code row} stands for the ids of the rows. */
    private static Map<String, String> answers(Evaluation evaluation, Set<String> outputs) {
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

    private static Example example(List<String> header, List<String> cells, int line) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(
                    "Expected " + header.size() + " cells in line " + line + ", but found " + cells);
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

    /**
     * As a file that {@link #parse} reads. Columns stand in the order in which they first occur, and a cell is empty where an
     * example has none.
     *
     * @throws IllegalArgumentException when a cell holds a line break
     */
    public String toFile() {
        Set<String> facts = new LinkedHashSet<>();
        Set<String> expected = new LinkedHashSet<>();
        all.forEach(example -> {
            facts.addAll(example.facts().keySet());
            expected.addAll(example.expected().keySet());
        });
        StringBuilder file = new StringBuilder();
        append(
                file,
                Stream.of(
                                Stream.of("example"),
                                facts.stream(),
                                expected.stream().map(EXPECTED::concat))
                        .flatMap(names -> names));
        for (Example example : all) {
            append(
                    file,
                    Stream.of(
                                    Stream.of(example.words()),
                                    facts.stream().map(name -> example.facts().getOrDefault(name, "")),
                                    expected.stream()
                                            .map(name -> example.expected().getOrDefault(name, "")))
                            .flatMap(cells -> cells));
        }
        return file.toString();
    }

    private static void append(StringBuilder file, Stream<String> cells) {
        file.append(cells.map(CellText::written).collect(joining(","))).append('\n');
    }

    private static Value value(ValueType type, String text) {
        return switch (type) {
            case STRING -> Value.of(text);
            case NUMBER -> number(text);
            case BOOLEAN -> flag(text);
        };
    }

    private static Value number(String text) {
        try {
            return new Value.Decimal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Expected a number, but found '" + text + "'", e);
        }
    }

    private static Value flag(String text) {
        return switch (text) {
            case "true" -> Value.of(true);
            case "false" -> Value.of(false);
            default -> throw new IllegalArgumentException("Expected true or false, but found '" + text + "'");
        };
    }
}
