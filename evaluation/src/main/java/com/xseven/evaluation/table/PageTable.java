package com.xseven.evaluation.table;

import com.xseven.evaluation.report.Figure;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.report.Publishing;
import com.xseven.evaluation.simulation.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The table as a page that opens by itself: nothing is fetched from anywhere. */
public final class PageTable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, HH:mm 'UTC'", Locale.US).withZone(ZoneOffset.UTC);

    private PageTable() {}

    /** One HTML document with its style in it. */
    public static String of(Report report) throws IOException {
        StringBuilder page =
                new StringBuilder("""
                <!doctype html><html lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>How good X-Seven is</title>
                <style>%s</style></head><body><main>
                <h1>How good X-Seven is</h1><p class="soft">Measured on %s by <code>%s</code></p>
                """.formatted(style(), DAY.format(report.made()), Publishing.safe(report.command())));
        if (!report.outcomes().isEmpty()) {
            page.append(cards(report.outcomes())).append(customers(report.outcomes()));
        }
        if (!report.understanding().isEmpty()) {
            page.append("<h2>Built-in understanding on labelled data</h2>");
            report.understanding().forEach(findings -> page.append(understanding(findings)));
        }
        report.outcomes()
                .forEach(outcome -> page.append(PageParts.goals(outcome))
                        .append(PageParts.failures(outcome, report.failures(outcome))));
        return page.append("</main></body></html>\n").toString();
    }

    private static String style() throws IOException {
        try (InputStream style = Objects.requireNonNull(PageTable.class.getResourceAsStream("page.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String cards(List<Outcome> outcomes) {
        StringBuilder cards = new StringBuilder("<div class=\"cards\">");
        for (Outcome outcome : outcomes) {
            String engine = Publishing.safe(outcome.engine().name());
            card(
                    cards,
                    "%.1f %%".formatted(100 * outcome.passPower(1, goal -> true)),
                    "goals reached, pass^1 · " + engine);
            card(
                    cards,
                    "%.1f %%".formatted(100 * outcome.passPower(outcome.repeats(), goal -> true)),
                    "in all %d repeats, pass^%d · %s".formatted(outcome.repeats(), outcome.repeats(), engine));
            card(cards, "%.0f ms".formatted(outcome.millis(0.95)), "wait for an answer, p95 · " + engine);
        }
        return cards.append("</div>").toString();
    }

    private static void card(StringBuilder cards, String figure, String words) {
        cards.append(
                "<div class=\"card\"><strong>%s</strong><span class=\"soft\">%s</span></div>".formatted(figure, words));
    }

    private static String customers(List<Outcome> outcomes) {
        StringBuilder table =
                new StringBuilder("<h2>Simulated customers</h2><div class=\"sheet\"><table><tr><th></th>");
        outcomes.forEach(outcome -> table.append("<th class=\"figure\" colspan=\"%d\">%s<br>%s</th>"
                .formatted(
                        Rows.powers(outcome).size(),
                        Publishing.safe(outcome.engine().name()),
                        outcome.models().equals(outcome.engine().name()) ? "" : Publishing.safe(outcome.models()))));
        table.append("</tr><tr><th></th>");
        outcomes.stream()
                .flatMap(outcome -> Rows.powers(outcome).stream())
                .forEach(k -> table.append("<th class=\"figure\">pass<sup>%d</sup></th>".formatted(k)));
        table.append("</tr>");
        int columns = outcomes.stream()
                .mapToInt(outcome -> Rows.powers(outcome).size())
                .sum();
        String group = "";
        for (Row row : Rows.of(outcomes)) {
            if (!row.group().equals(group)) {
                group = row.group();
                table.append("<tr class=\"group\"><th colspan=\"%d\">%s</th></tr>"
                        .formatted(columns + 1, Publishing.safe(group)));
            }
            table.append("<tr><td>%s</td>%s</tr>"
                    .formatted(
                            Publishing.safe(row.words()),
                            row.figures().stream()
                                    .map(figures -> cells(figures, columns / outcomes.size()))
                                    .collect(Collectors.joining())));
        }
        return table.append("</table></div>").toString();
    }

    private static String cells(List<Figure> figures, int columns) {
        int span = columns / figures.size();
        return figures.stream().map(figure -> cell(figure, span)).collect(Collectors.joining());
    }

    private static String cell(Figure figure, int span) {
        String bar = figure.shown().endsWith("%")
                ? "<span class=\"bar\"><i style=\"width:%.1f%%\"></i></span>".formatted(100 * figure.value())
                : "";
        return "<td class=\"figure\" colspan=\"%d\">%s<span class=\"number\">%s</span></td>"
                .formatted(span, bar, Publishing.safe(figure.shown()));
    }

    private static String understanding(Findings findings) {
        return "<p class=\"soft\">%s</p><div class=\"sheet\"><table>%s</table></div>"
                .formatted(
                        Publishing.safe(findings.title()),
                        findings.figures().stream()
                                .map(figure -> "<tr><td>%s</td>%s</tr>"
                                        .formatted(Publishing.safe(figure.words()), cell(figure, 1)))
                                .collect(Collectors.joining()));
    }
}
