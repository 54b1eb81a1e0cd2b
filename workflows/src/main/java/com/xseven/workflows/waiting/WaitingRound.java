package com.xseven.workflows.waiting;

import java.util.List;

/** Asks who is next; {@code open} are the entries that are asked already. */
public record WaitingRound(String businessId, List<String> open) {

    public WaitingRound {
        open = List.copyOf(open);
    }
}
