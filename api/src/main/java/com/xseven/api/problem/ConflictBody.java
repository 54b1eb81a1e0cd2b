package com.xseven.api.problem;

import java.util.List;
import java.util.Optional;

/**
 * Two changes of the same table of rules, each beside what both began from, so that they can be brought together.
 *
 * @param newest number of the version that was saved meanwhile, from which the next is to be made
 * @param theirs what it changed
 * @param yours what the refused one would have changed
 */
public record ConflictBody(int newest, Difference theirs, Difference yours) {

    /** What differs; {@code form} tells that columns, facts or the hit policy do. */
    public record Difference(boolean form, List<Row> rows) {

        public Difference {
            rows = List.copyOf(rows);
        }
    }

    /** A row by its id; {@code kind} is ADDED, REMOVED, CHANGED or MOVED. */
    public record Row(String row, String kind, Optional<Cells> before, Optional<Cells> after) {}

    /** What a row says, in the order of the columns. */
    public record Cells(String words, List<String> conditions, List<String> conclusions) {

        public Cells {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
        }
    }
}
