package com.xseven.dialogue.availability;

import java.time.Duration;
import java.time.Instant;

/** From its start up to, but not with, its end. */
public record Span(Instant start, Instant end) {

    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Expected a start before the end, but found " + start + " and " + end);
        }
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean encloses(Span other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** With so much more at its end. */
    public Span followedBy(Duration time) {
        return new Span(start, end.plus(time));
    }
}
