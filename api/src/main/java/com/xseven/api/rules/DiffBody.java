package com.xseven.api.rules;

import com.xseven.api.problem.ConflictBody;
import com.xseven.rules.TableOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes one version of a table another.
 *
 * @param form whether columns, facts or the hit policy differ; rows are then not compared cell by cell
 * @param rows those that differ, first those that are gone, then the others in the order of the later version
 */
record DiffBody(String table, int from, int to, boolean form, List<RowBody> rows) {

    /** A row by its id; {@code kind} is ADDED, REMOVED, CHANGED or MOVED; {@code cells} are those that changed. */
    record RowBody(
            String row,
            String kind,
            Optional<ConflictBody.Cells> before,
            Optional<ConflictBody.Cells> after,
            List<CellBody> cells) {}

    /** A cell below the column of that label; {@code words} for the description of the row. */
    record CellBody(String column, String before, String after) {}

    static DiffBody of(String table, int from, int to, ConflictBody.Difference difference, TableOutline outline) {
        List<String> labels = Stream.concat(outline.inputs().stream(), outline.outputs().stream())
                .map(TableOutline.Column::label)
                .toList();
        return new DiffBody(
                table,
                from,
                to,
                difference.form(),
                difference.rows().stream()
                        .map(row -> new RowBody(
                                row.row(),
                                row.kind(),
                                row.before(),
                                row.after(),
                                difference.form() ? List.of() : cells(row, labels)))
                        .toList());
    }

    private static List<CellBody> cells(ConflictBody.Row row, List<String> labels) {
        if (row.before().isEmpty() || row.after().isEmpty()) {
            return List.of();
        }
        ConflictBody.Cells before = row.before().get();
        ConflictBody.Cells after = row.after().get();
        List<String> old = all(before);
        List<String> now = all(after);
        List<CellBody> changed = new ArrayList<>();
        if (!before.words().equals(after.words())) {
            changed.add(new CellBody("words", before.words(), after.words()));
        }
        for (int i = 0; i < labels.size(); i++) {
            if (!old.get(i).equals(now.get(i))) {
                changed.add(new CellBody(labels.get(i), old.get(i), now.get(i)));
            }
        }
        return changed;
    }

    private static List<String> all(ConflictBody.Cells cells) {
        return Stream.concat(cells.conditions().stream(), cells.conclusions().stream())
                .toList();
    }
}
