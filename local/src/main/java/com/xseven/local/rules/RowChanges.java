package com.xseven.local.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of rows, as lines for people. */
final class RowChanges {

    private RowChanges() {}

    static List<String> lines(String title, JsonNode difference) {
        List<String> lines = new ArrayList<>();
        lines.add(title + ":");
        if (difference.path("form").asBoolean()) {
            lines.add("  columns, facts or the hit policy");
        }
        for (JsonNode change : difference.path("rows")) {
            lines.add("  row " + change.path("row").asText() + ", "
                    + change.path("kind").asText().toLowerCase(Locale.ROOT));
            row(change.path("before")).map(cells -> "    - " + cells).forEach(lines::add);
            row(change.path("after")).map(cells -> "    + " + cells).forEach(lines::add);
        }
        if (lines.size() == 1) {
            lines.add("  nothing that decides");
        }
        return lines;
    }

    private static Stream<String> row(JsonNode cells) {
        return cells.isObject()
                ? Stream.of(joined(cells.path("conditions")) + " => " + joined(cells.path("conclusions")))
                : Stream.empty();
    }

    private static String joined(JsonNode cells) {
        return cells.valueStream().map(JsonNode::asText).collect(Collectors.joining(" | "));
    }
}
