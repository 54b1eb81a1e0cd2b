package com.xseven.evaluation.table;

import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.report.Figure;
import com.xseven.evaluation.simulation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is shown of simulated customers, line by line. */
final class Rows {

    private static final double P50 = 0.5;
    private static final double P95 = 0.95;

    private final List<Outcome> outcomes;
    private final List<Row> rows = new ArrayList<>();

    private Rows(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    static List<Row> of(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return List.of();
        }
        Rows rows = new Rows(outcomes);
        rows.all();
        return rows.rows;
    }

    private void all() {
        passed("Task success", "all", "all goals", goal -> true);
        passed("Task success", "seen", "the half that is looked at", goal -> !goal.heldOut());
        passed("Task success", "heldOut", "the half that is held out", Goal::heldOut);
        for (String language : values(Goal::language)) {
            passed("By language", language, language, goal -> goal.language().equals(language));
        }
        for (String category : values(Goal::category)) {
            passed(
                    "By category",
                    category,
                    category.toLowerCase(Locale.ROOT).replace('_', ' '),
                    goal -> goal.category().equals(category));
        }
        for (String kind : values(Goal::kind)) {
            passed(
                    "By kind of goal",
                    kind,
                    kind.replace('-', ' '),
                    goal -> goal.kind().equals(kind));
        }
        effort(outcome ->
                new Figure("turns", "turns of a conversation", outcome.turns(), "%.1f".formatted(outcome.turns())));
        effort(outcome -> Figure.millis("p50Millis", "wait for an answer, p50", outcome.millis(P50)));
        effort(outcome -> Figure.millis("p95Millis", "wait for an answer, p95", outcome.millis(P95)));
        effort(outcome -> new Figure(
                "costOfAConversation",
                "cost of models a conversation",
                outcome.cost().doubleValue(),
                "$" + outcome.cost().stripTrailingZeros().toPlainString()));
    }

    private SortedSet<String> values(Function<Goal, String> property) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.attempts().stream())
                .map(attempt -> property.apply(attempt.goal()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void passed(String group, String name, String words, Predicate<Goal> chosen) {
        int goals = outcomes.stream()
                .map(outcome -> outcome.tried(chosen))
                .mapToInt(Map::size)
                .max()
                .orElse(0);
        if (goals > 0) {
            String counted = "%s (%d)".formatted(words, goals);
            rows.add(new Row(
                    group,
                    counted,
                    outcomes.stream()
                            .map(outcome -> powers(outcome).stream()
                                    .map(k -> Figure.share(
                                            name + "Pass" + k, counted + ", pass^" + k, outcome.passPower(k, chosen)))
                                    .toList())
                            .toList()));
        }
    }

    /** The columns of an engine: pass^1 and, where goals were tried more than once, pass^k of all repeats. */
    static List<Integer> powers(Outcome outcome) {
        return outcome.repeats() == 1 ? List.of(1) : List.of(1, outcome.repeats());
    }

    private void effort(Function<Outcome, Figure> figure) {
        List<Figure> figures = outcomes.stream().map(figure).toList();
        rows.add(new Row(
                "Effort",
                figures.getFirst().words(),
                figures.stream().map(List::of).toList()));
    }
}
