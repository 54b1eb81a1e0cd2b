package com.xseven.activities.booking;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.waiting.WaitingList;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Sets the walk along a waiting list going when a place of the business became free, if anybody waits there. */
public final class FreedPlaces {

    private final WaitingList list;
    private final Consumer<BusinessId> walk;
    private final InstantSource clock;

    /** {@code walk} sets the walk of a business going, or tells the one that is under way. */
    public FreedPlaces(WaitingList list, Consumer<BusinessId> walk, InstantSource clock) {
        this.list = list;
        this.walk = walk;
        this.clock = clock;
    }

    /** To be told once the book says so. Telling it twice does no harm. */
    public void at(BusinessId business) {
        if (list.isAwaited(business, clock.instant())) {
            walk.accept(business);
        }
    }

    /**
     * Closes what is past, and looks again wherever somebody waits or was asked: word of a free place may have been lost, and
     * opening hours or staff may have changed.
     *
     * @return how many waited in vain
     */
    public int lookAgain(Instant before, Runnable showLife) {
        int expired = list.expire(before);
        List<BusinessId> awaited = list.awaited(clock.instant());
        for (BusinessId business : awaited) {
            walk.accept(business);
            showLife.run();
        }
        return expired;
    }
}
