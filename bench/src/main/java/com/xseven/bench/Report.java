package com.xseven.bench;

import java.util.ArrayList;
import java.util.List;

/** Lines of a result, in the order of their making. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    Report line(String line) {
        lines.add(line);
        System.err.println(line);
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }
}
