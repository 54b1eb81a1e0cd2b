package com.xseven.dialogue.reply;

/**
 * Why a turn could not be answered properly: the step that was given up, and what kind of failure it met. Texts of
 * exceptions have no place here, since they may hold personal data.
 */
public record Failure(Step step, Kind kind) {

    /** A step of a turn. */
    public enum Step {
        /** Finding out what the messages mean. */
        UNDERSTAND,
        /** Choosing who answers. */
        ROUTE,
        /** Thinking about the answer. */
        THINK,
        /** Looking whether the turn was written before, ahead of acting. */
        LOOK_BACK,
        /** Thinking about what came of an action. The action itself stands, and the customer heard of it. */
        REPORT
    }

    /** What kind of failure it was. */
    public enum Kind {
        /** A server did not answer in time. */
        UNAVAILABLE,
        /** The request contradicted itself or named what does not exist. */
        INVALID,
        /** Nobody expected it; the worker's log names its place. */
        UNEXPECTED
    }
}
