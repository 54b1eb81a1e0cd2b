package com.xseven.rules.limit;

import java.time.Duration;

/** What stands open for a while. */
public enum Limited {
    /** A change of a business, for being taken back. */
    UNDO_OF_A_CHANGE(Duration.ofHours(24)),
    /** A place that became free, for whoever is next on the waiting list: at least so long, or as long as it would be held for anybody. */
    OFFER_OF_A_PLACE(Duration.ofMinutes(15));

    private final Duration inAnyCase;

    Limited(Duration inAnyCase) {
        this.inAnyCase = inAnyCase;
    }

    /** Where a table does not say; as the one says that comes with the system. */
    public Duration inAnyCase() {
        return inAnyCase;
    }
}
