package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.ActionOutcome;
import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What customers and staff want of an appointment, in the order in which they said so, and what became of it. */
final class Wishes {

    private final List<ChangeRequest> waiting = new ArrayList<>();
    private final SortedMap<String, ActionOutcome> outcomes = new TreeMap<>();
    private boolean cancelled;
    private boolean missed;
    private boolean attended;

    void cancel() {
        cancelled = true;
    }

    void noShow() {
        missed = true;
    }

    void complete() {
        attended = true;
    }

    /** The same wish again changes nothing. */
    void add(ChangeRequest request) {
        boolean known = outcomes.containsKey(request.changeId())
                || waiting.stream().anyMatch(other -> other.changeId().equals(request.changeId()));
        if (!known) {
            waiting.add(request);
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    boolean isMissed() {
        return missed;
    }

    boolean isAttended() {
        return attended;
    }

    boolean hasChanges() {
        return !waiting.isEmpty();
    }

    boolean any() {
        return cancelled || missed || attended || hasChanges();
    }

    ChangeRequest next() {
        return waiting.getFirst();
    }

    void settle(ChangeRequest request, ActionOutcome outcome) {
        waiting.remove(request);
        outcomes.put(request.changeId(), outcome);
    }

    ActionOutcome outcomeOf(String changeId) {
        Workflow.await(() -> outcomes.containsKey(changeId));
        return Objects.requireNonNull(outcomes.get(changeId));
    }
}
