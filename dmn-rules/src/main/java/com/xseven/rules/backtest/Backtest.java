package com.xseven.rules.backtest;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.backtest.BacktestReport.Case;
import com.xseven.rules.backtest.BacktestReport.Change;
import com.xseven.rules.backtest.Trial.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a table would have changed of the decisions that it is told, one after another. */
public final class Backtest {

    private static final int KINDS_SHOWN = 200;

    private final Trial trial;
    private final int skipped;
    private final int shown;
    private final Map<Kind, Integer> kinds = new HashMap<>();
    private final SortedMap<String, Integer> versions = new TreeMap<>();
    private final List<Case> cases = new ArrayList<>();
    private int decisions;
    private int changed;
    private int failed;

    /**
     * Begins without any decision.
     *
     * @param skipped how many of the changed or failed ones are not shown, since an earlier page showed them
     * @param shown how many of those that come next are shown one by one
     */
    public Backtest(DecisionTable table, int skipped, int shown) {
        this.trial = new Trial(table);
        this.skipped = skipped;
        this.shown = shown;
    }

    private record Kind(
            SortedMap<String, String> from, SortedMap<String, String> to, List<String> rowsFrom, List<String> rowsTo) {}

    /** Takes a recorded decision into account. */
    public void add(Occasion occasion, Decision recorded) {
        decisions++;
        versions.merge(recorded.version(), 1, Integer::sum);
        Answer answer = trial.answer(recorded);
        if (!answer.differsFrom(recorded)) {
            return;
        }
        if (answer.failure().isPresent()) {
            failed++;
        } else {
            changed++;
            kinds.merge(
                    new Kind(recorded.outputs(), answer.outputs(), recorded.rows(), answer.rows()), 1, Integer::sum);
        }
        if (changed + failed > skipped && cases.size() < shown) {
            cases.add(new Case(occasion, recorded, answer));
        }
    }

    /** What came out so far. */
    public BacktestReport report() {
        List<Change> changes = kinds.entrySet().stream()
                .map(entry -> new Change(
                        entry.getKey().from(),
                        entry.getKey().to(),
                        entry.getKey().rowsFrom(),
                        entry.getKey().rowsTo(),
                        entry.getValue()))
                .sorted(Comparator.comparingInt(Change::count)
                        .reversed()
                        .thenComparing(change -> change.from().toString())
                        .thenComparing(change -> change.to().toString()))
                .limit(KINDS_SHOWN)
                .toList();
        return new BacktestReport(versions, decisions, changed, failed, changes, cases);
    }
}
