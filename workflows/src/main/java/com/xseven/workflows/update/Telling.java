package com.xseven.workflows.update;

/**
 * Word of an update for some of those whom it concerns.
 *
 * @param after the place of the last one who was told before, from 0
 * @param limit how many are told at once
 */
public record Telling(UpdateKey key, News news, int after, int limit) {

    /** What is told. */
    public enum News {
        /** The business is different now. */
        CHANGED,
        /** It is again what it was; only who heard of the change hears of that. */
        UNDONE
    }
}
