package com.xseven.activities.booking;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.waiting.WaitingList;
import com.xseven.workflows.waiting.WaitingStart;
import io.temporal.client.WorkflowClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Sets the walk along a waiting list going when a place of the business became free, if anybody waits there. */
public final class FreedPlaces {

    private final WaitingList list;
    private final WorkflowClient temporal;
    private final InstantSource clock;

    public FreedPlaces(WaitingList list, WorkflowClient temporal, InstantSource clock) {
        this.list = list;
        this.temporal = temporal;
        this.clock = clock;
    }

    /** To be told once the book says so. Telling it twice does no harm. */
    public void at(BusinessId business) {
        if (list.isAwaited(business, clock.instant())) {
            WaitingStart.walk(temporal, business.value());
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
            WaitingStart.walk(temporal, business.value());
            showLife.run();
        }
        return expired;
    }
}
