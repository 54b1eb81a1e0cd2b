package com.xseven.evaluation.table;

import com.xseven.evaluation.report.Figure;
import com.xseven.evaluation.simulation.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table for a terminal. */
public final class TextTable {

    private static final int WORDS = 36;
    private static final int FIGURE = 10;

    private TextTable() {}

    /** Lines under headings, a column for each engine. */
    public static String of(Report report) {
        StringBuilder table = new StringBuilder();
        report.understanding()
                .forEach(findings -> table.append(findings.asTable()).append('\n'));
        if (!report.outcomes().isEmpty()) {
            table.append(line(
                    "Simulated customers",
                    report.outcomes(),
                    outcome -> List.of(outcome.engine().name())));
            table.append(line("  answered by", report.outcomes(), outcome -> List.of(outcome.models())));
            table.append(line(
                    "",
                    report.outcomes(),
                    outcome ->
                            Rows.powers(outcome).stream().map(k -> "pass^" + k).toList()));
            rows(report.outcomes(), table);
        }
        return table.toString();
    }

    private static void rows(List<Outcome> outcomes, StringBuilder table) {
        String group = "";
        for (Row row : Rows.of(outcomes)) {
            if (!row.group().equals(group)) {
                group = row.group();
                table.append(group).append('\n');
            }
            table.append(line(
                    "  " + row.words(),
                    row.figures(),
                    figures -> figures.stream().map(Figure::shown).toList()));
        }
    }

    private static <T> String line(String words, List<T> engines, Function<T, List<String>> cells) {
        StringBuilder line = new StringBuilder(words).append(" ".repeat(Math.max(1, WORDS - words.length())));
        for (T engine : engines) {
            String columns = cells.apply(engine).stream()
                    .map(cell -> " ".repeat(Math.max(1, FIGURE - cell.length())) + cell)
                    .collect(Collectors.joining());
            line.append(" ".repeat(Math.max(0, 2 * FIGURE - columns.length()))).append(columns);
        }
        return line.append('\n').toString();
    }
}
