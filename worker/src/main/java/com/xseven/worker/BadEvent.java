package com.xseven.worker;

/** An event that can never be carried out. The message names what is wrong with it, and nothing of what it holds. */
final class BadEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadEvent(String reason) {
        super(reason);
    }
}
