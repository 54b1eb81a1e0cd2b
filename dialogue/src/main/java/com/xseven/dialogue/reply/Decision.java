package com.xseven.dialogue.reply;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One evaluation of a rules table.
 *
 * @param rows ids of the rows that decided
 * @param inputs what the table was asked, by input name
 * @param outputs what it said, by output name
 */
public record Decision(
        String table,
        String version,
        List<String> rows,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs) {

    public Decision {
        rows = List.copyOf(rows);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }
}
