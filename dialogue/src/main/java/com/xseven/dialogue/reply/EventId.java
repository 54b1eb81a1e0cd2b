package com.xseven.dialogue.reply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place of an event in its conversation's stream. It follows from the turn, so a turn that is published twice leaves
 * each event once, and a reader can resume even after the stream was lost.
 *
 * @param turn from 0, where 0 holds the greeting
 * @param index within the turn, from 1
 */
public record EventId(int turn, int index) implements Comparable<EventId> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    public static final EventId BEFORE_ALL = new EventId(0, 0);

    /** Reads {@code turn-index}; empty for anything else. */
    public static Optional<EventId> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? Optional.of(new EventId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @JsonCreator
    static EventId of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Expected an event id such as 12-3"));
    }

    @Override
    public int compareTo(EventId other) {
        return turn != other.turn ? Integer.compare(turn, other.turn) : Integer.compare(index, other.index);
    }

    @Override
    @JsonValue
    public String toString() {
        return turn + "-" + index;
    }
}
