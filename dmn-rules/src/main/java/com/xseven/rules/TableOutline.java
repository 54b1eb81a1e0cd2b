package com.xseven.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table says about itself, for pages, checks and explanations.
 *
 * @param name stable name, the id of the decision in its document
 * @param version the number under which it was published; of any other document the beginning of its SHA-256, so the same
 *     bytes are the same version anywhere
 * @param title name for people
 * @param description what the table is for, in words for analysts
 * @param facts everything it may ask for, by name
 */
public record TableOutline(
        String name,
        String version,
        String title,
        String description,
        HitPolicy hitPolicy,
        SortedMap<String, ValueType> facts,
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows) {

    public TableOutline {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** The row of that id, whose words explain a decision; empty when another version had it. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The same under another name of its version. */
    public TableOutline withVersion(String name) {
        return new TableOutline(this.name, name, title, description, hitPolicy, facts, inputs, outputs, rows);
    }

    /**
     * A column.
     *
     * @param label what stands above it
     * @param name the expression that an input column tests, or the name of an output
     * @param allowed the values that may occur in it, as the document writes them
     */
    public record Column(String label, String name, ValueType type, Optional<String> allowed) {}

    /**
     * A row.
     *
     * @param words why it is there, from the document's annotation
     * @param conditions its input cells, in the order of the columns
     * @param conclusions its output cells, in the order of the columns
     */
    public record Row(String id, String words, List<String> conditions, List<String> conclusions) {

        public Row {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
        }
    }
}
