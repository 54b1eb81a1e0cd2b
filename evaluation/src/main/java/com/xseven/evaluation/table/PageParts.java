package com.xseven.evaluation.table;

import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.report.Publishing;
import com.xseven.evaluation.simulation.Attempt;
import com.xseven.evaluation.simulation.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of the page about single goals: how each fared, and what was said where it was missed. */
final class PageParts {

    private PageParts() {}

    static String goals(Outcome outcome) {
        Map<Goal, String> dots = outcome.attempts().stream()
                .collect(Collectors.groupingBy(
                        Attempt::goal, LinkedHashMap::new, Collectors.mapping(PageParts::dot, Collectors.joining())));
        StringBuilder table = new StringBuilder("<h2>Goal by goal · %s</h2><div class=\"sheet\"><table>"
                .formatted(Publishing.safe(outcome.engine().name())));
        dots.forEach((goal, row) -> table.append(
                "<tr><td>%s%s</td><td class=\"soft\">%s</td><td class=\"soft\">%s</td><td class=\"figure dots\">%s</td></tr>"
                        .formatted(
                                Publishing.safe(goal.id()),
                                goal.heldOut() ? " <span class=\"tag\">held out</span>" : "",
                                Publishing.safe(goal.kind().replace('-', ' ')),
                                Publishing.safe(goal.language()),
                                row)));
        return table.append("</table></div>").toString();
    }

    private static String dot(Attempt attempt) {
        return attempt.passed()
                ? "<span class=\"yes\" title=\"reached\">●</span>"
                : "<span class=\"no\" title=\"missed\">○</span>";
    }

    static String failures(Outcome outcome, List<Attempt> shown) {
        if (shown.isEmpty()) {
            return "";
        }
        return "<h2>What failed · %s</h2><div class=\"sheet\">%s</div>"
                .formatted(
                        Publishing.safe(outcome.engine().name()),
                        shown.stream().map(PageParts::failure).collect(Collectors.joining()));
    }

    private static String failure(Attempt attempt) {
        String reasons = attempt.reasons().stream()
                .map(reason -> "<span class=\"why\">%s</span>".formatted(Publishing.safe(reason)))
                .collect(Collectors.joining());
        String talk = attempt.transcript().stream()
                .map(line -> "<p class=\"%s\">%s</p>".formatted(line.speaker().name(), Publishing.safe(line.text())))
                .collect(Collectors.joining());
        return """
                <details><summary>%s, repeat %d%s</summary><div class="talk">%s</div><p class="soft"><code>%s</code></p></details>
                """.formatted(
                        Publishing.safe(attempt.goal().id()),
                        attempt.repeat() + 1,
                        reasons,
                        talk,
                        Publishing.safe(attempt.conversationId()));
    }
}
