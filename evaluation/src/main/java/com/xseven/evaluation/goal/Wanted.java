package com.xseven.evaluation.goal;

import java.util.List;

/**
 * A detail's value.
 *
 * @param is the value that must come out in the end
 * @param ways how people say it; empty where everybody's ways of dates, times and numbers do
 */
public record Wanted(String is, List<String> ways) {
    public Wanted {
        ways = List.copyOf(ways);
    }

    public Wanted(String is) {
        this(is, List.of());
    }
}
