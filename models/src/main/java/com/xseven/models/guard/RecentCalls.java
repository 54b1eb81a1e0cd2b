package com.xseven.models.guard;

import java.util.ArrayDeque;
import java.util.Deque;

/** How the last calls of a model went. */
final class RecentCalls {

    private static final int KEPT = 8;
    private static final int FORGIVEN_PART = 4;

    private final Deque<Boolean> well = new ArrayDeque<>();

    synchronized void add(boolean wentWell) {
        well.addLast(wentWell);
        if (well.size() > KEPT) {
            well.removeFirst();
        }
    }

    /** Whether fewer than a quarter of them were late or failed. */
    synchronized boolean areWell() {
        long badly = well.stream().filter(call -> !call).count();
        return badly * FORGIVEN_PART < Math.max(well.size(), 1);
    }
}
