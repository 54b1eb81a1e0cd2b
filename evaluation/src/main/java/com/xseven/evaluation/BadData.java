package com.xseven.evaluation;

/** A file that is not what was asked for; the message says what is wrong with it, for whoever gave it. */
public final class BadData extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadData(String message) {
        super(message);
    }
}
