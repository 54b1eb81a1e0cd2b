package com.xseven.rules.stage;

/** What may come next in a turn. */
public enum NextStep {
    /** Say what is known; nothing is to be done. */
    ANSWER,
    /** Ask for a detail. */
    ASK,
    /** Put what would be done before the customer. */
    CONFIRM,
    /** Do what the customer said yes to. */
    COMMIT,
    /** Call a person. */
    HAND_OVER
}
