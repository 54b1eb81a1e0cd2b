package com.xseven.workflows.waiting;

import java.util.List;

/** The waiting list of a business; {@code open} are the offers that an earlier run made and nobody answered yet. */
public record WaitingListPlan(String businessId, List<OpenOffer> open) {

    public WaitingListPlan {
        open = List.copyOf(open);
    }
}
