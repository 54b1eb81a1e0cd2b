package com.xseven.evaluation.report;

import java.util.List;

/**
 * What an evaluation found.
 *
 * @param title what was evaluated
 * @param command how to make it again
 * @param mistakes some of what went wrong, a line each
 */
public record Findings(String title, String command, List<Figure> figures, List<String> mistakes) {

    public Findings {
        figures = List.copyOf(figures);
        mistakes = List.copyOf(mistakes);
    }

    /** A line for each figure, under the title. */
    public String asTable() {
        int width = figures.stream()
                .mapToInt(figure -> figure.words().length())
                .max()
                .orElse(0);
        StringBuilder table = new StringBuilder(title).append('\n');
        for (Figure figure : figures) {
            table.append("  %-".concat(width + "s  %10s%n").formatted(figure.words(), figure.shown()));
        }
        return table.toString();
    }
}
