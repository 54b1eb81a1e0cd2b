package com.xseven.api.rules;

import com.xseven.api.problem.Parameters;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.store.rules.RuleLogEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who did what about a table, last things first. {@code nextCursor} is null on the last page. */
record RuleLogBody(List<Entry> entries, Optional<String> nextCursor) {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    /** One thing that was done to a version. */
    record Entry(long id, int number, String actor, String action, Optional<String> reason, Instant at) {

        static Entry of(RuleLogEntry entry) {
            return new Entry(entry.id(), entry.number(), entry.actor(), entry.action(), entry.reason(), entry.at());
        }
    }

    /** A page of it, as somebody asks for it. */
    record Page(Optional<Long> before, int size) {

        static Page of(Optional<String> cursor, Optional<Integer> limit) {
            int size = limit.orElse(USUAL_PAGE);
            if (size < 1 || size > LONGEST_PAGE) {
                throw Problem.ofParameter(ProblemCode.INVALID_LIMIT, "limit", "must be from 1 to " + LONGEST_PAGE);
            }
            return new Page(
                    Parameters.given(cursor)
                            .map(text -> Parameters.cursor(text, CURSOR.asMatchPredicate(), Long::valueOf)),
                    size);
        }

        /** Of the entries from the page on, one more than it holds where there are as many. */
        RuleLogBody cut(List<RuleLogEntry> found) {
            List<Entry> entries = found.stream().limit(size).map(Entry::of).toList();
            return new RuleLogBody(
                    entries,
                    found.size() > size
                            ? Optional.of(String.valueOf(entries.getLast().id()))
                            : Optional.empty());
        }
    }
}
