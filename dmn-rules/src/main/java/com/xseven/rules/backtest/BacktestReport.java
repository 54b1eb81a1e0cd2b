package com.xseven.rules.backtest;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table would have changed.
 *
 * @param versions how many of the decisions each version made
 * @param decisions all that were tried
 * @param changed those in which something else would have come out
 * @param failed those in which the table could not have decided; not among the changed ones
 * @param changes the changed ones by what they say before and after, the most frequent first, at most 200
 * @param cases some of the changed and failed ones, in the order in which they were told
 */
public record BacktestReport(
        SortedMap<String, Integer> versions,
        int decisions,
        int changed,
        int failed,
        List<Change> changes,
        List<Case> cases) {

    public BacktestReport {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
        changes = List.copyOf(changes);
        cases = List.copyOf(cases);
    }

    /** One way in which decisions change; nothing stands in {@code to} where no row would fit. */
    public record Change(
            SortedMap<String, String> from,
            SortedMap<String, String> to,
            List<String> rowsFrom,
            List<String> rowsTo,
            int count) {}

    /** One decision that changes or fails. */
    public record Case(Occasion occasion, Decision recorded, Trial.Answer answer) {}
}
