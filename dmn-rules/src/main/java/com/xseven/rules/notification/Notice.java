package com.xseven.rules.notification;

import java.time.Duration;

/**
 * One notice.
 *
 * @param distance between the moment and the notice
 */
public record Notice(Kind kind, Moment moment, Duration distance) {

    /** What is done. */
    public enum Kind {
        /** The customer is reminded of the visit. */
        REMIND_CUSTOMER,
        /** The customer is asked how it was. */
        ASK_FOR_REVIEW,
        /** The staff are reminded of what waits for them, again and again in that distance. */
        REMIND_STAFF,
        /** What stood still for so long is closed. */
        CLOSE
    }

    /** From when the distance counts. */
    public enum Moment {
        /** Back from the start of the visit. */
        BEFORE_START,
        /** Forward from the end of the visit. */
        AFTER_END,
        /** Forward from when the order came in, or last moved on. */
        AFTER_ORDER
    }
}
