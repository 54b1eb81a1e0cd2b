package com.xseven.understanding.text;

/** A stretch of plain text, from its first character to the one after its last. */
public record Span(int from, int to) {

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public boolean holds(Span other) {
        return from <= other.from && other.to <= to;
    }
}
