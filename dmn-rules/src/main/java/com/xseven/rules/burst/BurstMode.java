package com.xseven.rules.burst;

/** What becomes of messages that arrive while others wait. */
public enum BurstMode {
    /** All that wait get one answer. */
    COALESCE,
    /** One after the other. */
    ENQUEUE,
    /** An answer that is being written is dropped for one to everything said. */
    INTERRUPT,
    /** No more are taken until some are answered. */
    REJECT
}
