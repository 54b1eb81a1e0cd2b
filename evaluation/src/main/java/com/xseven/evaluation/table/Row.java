package com.xseven.evaluation.table;

import com.xseven.evaluation.report.Figure;
import java.util.List;

/**
 * One line of the table about simulated customers.
 *
 * @param group under which heading it stands
 * @param words what it is about
 * @param figures for each engine, one figure for each of the columns, or one for all of them
 */
record Row(String group, String words, List<List<Figure>> figures) {
    Row {
        figures = figures.stream().map(List::copyOf).toList();
    }
}
