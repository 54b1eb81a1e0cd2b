package com.xseven.rules.retention;

import java.time.Duration;

/**
 * How long something is kept.
 *
 * @param keep from its last change
 * @param then what becomes of it afterwards
 */
public record Retention(Duration keep, Fate then) {

    /** What becomes of things that were kept long enough. */
    public enum Fate {
        /** A conversation says goodbye and ends. */
        END,
        /** Someone looks whether it still runs. */
        LOOK_AFTER,
        /** Names, numbers and texts are taken out. */
        ANONYMISE,
        /** It is removed. */
        DELETE
    }
}
