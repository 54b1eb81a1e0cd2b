package com.xseven.rules;

import com.xseven.rules.TableOutline.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes one version of a table another, by the ids of rows.
 *
 * @param form whether columns, facts or the hit policy differ too
 * @param rows those that differ, first those that are gone, then the others in the order of the later version
 */
public record TableDifference(boolean form, List<RowChange> rows) {

    public TableDifference {
        rows = List.copyOf(rows);
    }

    /** What happened to a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Its cells or its words; it may stand elsewhere too. */
        CHANGED,
        /** It says the same elsewhere. */
        MOVED
    }

    /**
     * One row that differs.
     *
     * @param before as it was; empty when it was added
     * @param after as it is; empty when it was removed
     */
    public record RowChange(String row, Kind kind, Optional<Row> before, Optional<Row> after) {}

    public static TableDifference of(TableOutline before, TableOutline after) {
        List<RowChange> changes = new ArrayList<>();
        for (Row row : before.rows()) {
            if (after.row(row.id()).isEmpty()) {
                changes.add(new RowChange(row.id(), Kind.REMOVED, Optional.of(row), Optional.empty()));
            }
        }
        Set<String> staying = staying(before, after);
        for (Row row : after.rows()) {
            Optional<Row> earlier = before.row(row.id());
            if (earlier.isEmpty()) {
                changes.add(new RowChange(row.id(), Kind.ADDED, earlier, Optional.of(row)));
            } else if (!earlier.get().equals(row)) {
                changes.add(new RowChange(row.id(), Kind.CHANGED, earlier, Optional.of(row)));
            } else if (!staying.contains(row.id())) {
                changes.add(new RowChange(row.id(), Kind.MOVED, earlier, Optional.of(row)));
            }
        }
        return new TableDifference(!form(before).equals(form(after)), changes);
    }

    private static List<Object> form(TableOutline table) {
        return List.of(table.hitPolicy(), table.facts(), table.inputs(), table.outputs());
    }

    /** As many rows as possible that stand in the same order in both: a longest rising sequence of places. */
    private static Set<String> staying(TableOutline before, TableOutline after) {
        List<String> earlier = before.rows().stream().map(Row::id).toList();
        List<String> common =
                after.rows().stream().map(Row::id).filter(earlier::contains).toList();
        int[] places = common.stream().mapToInt(earlier::indexOf).toArray();
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        Arrays.fill(previous, -1);
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        Set<String> staying = new HashSet<>();
        for (int i = last; i >= 0; i = previous[i]) {
            staying.add(common.get(i));
        }
        return staying;
    }
}
