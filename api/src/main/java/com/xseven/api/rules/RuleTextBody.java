package com.xseven.api.rules;

import com.xseven.rules.TableOutline;
import java.util.List;
import java.util.Optional;

/**
 * A version and what it says.
 *
 * @param document DMN in XML
 * @param examples a header and a line an example, of cells between commas
 * @param exampleRows the same examples, one by one
 * @param outline the same as a table; empty where the document can no longer be used
 */
record RuleTextBody(
        RuleVersionBody version,
        String document,
        String examples,
        List<RuleExample> exampleRows,
        Optional<OutlineBody> outline) {

    /** A table as a page shows it. */
    record OutlineBody(
            String title,
            String description,
            String hitPolicy,
            List<ColumnBody> inputs,
            List<ColumnBody> outputs,
            List<RowBody> rows) {

        static OutlineBody of(TableOutline table) {
            return new OutlineBody(
                    table.title(),
                    table.description(),
                    table.hitPolicy().name(),
                    table.inputs().stream().map(ColumnBody::of).toList(),
                    table.outputs().stream().map(ColumnBody::of).toList(),
                    table.rows().stream()
                            .map(row -> new RowBody(row.id(), row.words(), row.conditions(), row.conclusions()))
                            .toList());
        }
    }

    /** What a column asks or says. */
    record ColumnBody(String label, String name, String type, Optional<String> allowed) {

        static ColumnBody of(TableOutline.Column column) {
            return new ColumnBody(column.label(), column.name(), column.type().name(), column.allowed());
        }
    }

    /** One row, cell by cell in the order of the columns. */
    record RowBody(String id, String words, List<String> conditions, List<String> conclusions) {}
}
