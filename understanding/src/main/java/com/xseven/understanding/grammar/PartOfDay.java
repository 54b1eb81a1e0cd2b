package com.xseven.understanding.grammar;

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
}
