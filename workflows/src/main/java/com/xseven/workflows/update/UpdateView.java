package com.xseven.workflows.update;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where an update stands.
 *
 * @param change what was wanted
 * @param problems why it was refused or could not be taken back
 * @param concerned customers with appointments that it touches
 * @param undoUntil until when it can be taken back, while it can
 */
public record UpdateView(
        UpdateKey key,
        Status status,
        UpdateChange change,
        List<String> problems,
        int concerned,
        Told staff,
        Told customers,
        Optional<Instant> undoUntil) {

    /** From the wish on. */
    public enum Status {
        PENDING,
        APPLIED,
        REFUSED,
        UNDONE
    }

    public UpdateView {
        problems = List.copyOf(problems);
    }
}
