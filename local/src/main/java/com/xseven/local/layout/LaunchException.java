package com.xseven.local.layout;

import java.io.Serial;

/** Something that the person at the keyboard can mend: the message says what is wrong and what to do. */
public final class LaunchException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A message for people: whole sentences, no stack trace needed. */
    public LaunchException(String message) {
        super(message);
    }

    /** The same, with what led to it. */
    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
