package com.xseven.understanding.grammar;

import java.time.LocalTime;

/** Tells which of two readings of a clock time is meant. */
public enum PartOfDay {
    MORNING,
    NOON,
    AFTERNOON,
    EVENING,
    NIGHT;

    /** The reading of an hour between 0 and 12 in this part of the day, between 0 and 23. */
    public int hour(int hour) {
        int onTheDial = hour % 12;
        return switch (this) {
            case MORNING -> onTheDial;
            case NOON -> onTheDial < 10 ? onTheDial + 12 : onTheDial;
            case AFTERNOON, EVENING -> onTheDial + 12;
            case NIGHT -> onTheDial < 5 ? onTheDial : onTheDial + 12;
        };
    }

    /** Whether a time lies in this part of the day, as people speak. */
    public boolean holds(LocalTime time) {
        int hour = time.getHour();
        return switch (this) {
            case MORNING -> hour < 12;
            case NOON -> hour >= 11 && hour < 15;
            case AFTERNOON -> hour >= 12 && hour < 18;
            case EVENING, NIGHT -> hour >= 16 || hour < 4;
        };
    }
}
