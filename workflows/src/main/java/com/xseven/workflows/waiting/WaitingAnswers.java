package com.xseven.workflows.waiting;

import io.temporal.workflow.Workflow;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What people said to their offers, and what became of it. */
final class WaitingAnswers {

    private final SortedMap<String, WaitingAnswer.Word> given = new TreeMap<>();
    private final SortedMap<String, OfferEnd> ends = new TreeMap<>();
    private int listeners;

    /** Waits until the offer is over; the first answer counts. */
    OfferEnd outcomeOf(WaitingAnswer answer) {
        given.putIfAbsent(answer.entryId(), answer.word());
        listeners++;
        try {
            Workflow.await(() -> ends.containsKey(answer.entryId()));
            return Objects.requireNonNull(ends.get(answer.entryId()));
        } finally {
            listeners--;
            if (listeners == 0) {
                ends.clear();
            }
        }
    }

    boolean any() {
        return !given.isEmpty();
    }

    Map.Entry<String, WaitingAnswer.Word> next() {
        return given.entrySet().iterator().next();
    }

    /** The offer ended that way, whatever was answered or not. */
    void settle(String entryId, OfferEnd.How how) {
        if (given.remove(entryId) != null) {
            ends.put(entryId, new OfferEnd(how));
        }
    }
}
