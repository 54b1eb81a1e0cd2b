package com.xseven.workflows;

/** The kinds of failure that activities report. A failure carries its kind and no text from inside, since texts may hold personal data. */
public enum FailureType {
    /** A server did not answer or refused for a moment; trying again may help. */
    UNAVAILABLE,
    /** The request contradicts itself or names what does not exist; trying again never helps. */
    INVALID,
    /** Nobody expected it; trying again may help. */
    UNEXPECTED
}
