package com.xseven.api.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.rules.backtest.BacktestReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a version would have changed of recorded decisions.
 *
 * @param version the one that was tried
 * @param against the versions that made the recorded decisions, by number, separated by commas
 * @param decisions all that were tried; the sum of the three that follow
 * @param changed those that come out otherwise
 * @param failed those that the version could not have made, such as when it asks for a fact that was not asked then
 * @param changes the changed ones by what they said and would say, the most frequent first, at most 200
 * @param examples changed and failed ones, newest first
 * @param nextCursor null when all were shown
 */
record BacktestBody(
        String table,
        int version,
        String against,
        int decisions,
        int changed,
        int unchanged,
        int failed,
        long tookMs,
        List<ChangeBody> changes,
        List<CaseBody> examples,
        Optional<String> nextCursor) {

    /** One way in which decisions change, and how many do. */
    record ChangeBody(
            SortedMap<String, String> from,
            SortedMap<String, String> to,
            List<String> rowsFrom,
            List<String> rowsTo,
            int count) {}

    /** One decision that changes; {@code failure} says why it could not be made. Outside of turns it has none, and maybe no conversation. */
    record CaseBody(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> conversationId,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> turn,
            Instant at,
            SortedMap<String, String> inputs,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            Optional<String> failure) {

        static CaseBody of(BacktestReport.Case found) {
            return new CaseBody(
                    found.occasion().conversation(),
                    found.occasion().turn(),
                    found.occasion().at(),
                    found.recorded().inputs(),
                    found.recorded().outputs(),
                    found.answer().outputs(),
                    found.answer().failure());
        }
    }

    static BacktestBody of(String table, int version, BacktestReport report, BacktestWish.Range range, Duration took) {
        int seen = range.skipped() + report.cases().size();
        return new BacktestBody(
                table,
                version,
                String.join(", ", report.versions().keySet()),
                report.decisions(),
                report.changed(),
                report.decisions() - report.changed() - report.failed(),
                report.failed(),
                took.toMillis(),
                report.changes().stream()
                        .map(change -> new ChangeBody(
                                change.from(), change.to(), change.rowsFrom(), change.rowsTo(), change.count()))
                        .toList(),
                report.cases().stream().map(CaseBody::of).toList(),
                seen < report.changed() + report.failed()
                        ? Optional.of(range.cursorAfter(report.cases().size()))
                        : Optional.empty());
    }
}
