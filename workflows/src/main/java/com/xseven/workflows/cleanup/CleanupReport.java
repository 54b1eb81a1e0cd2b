package com.xseven.workflows.cleanup;

import java.util.List;

/**
 * What a cleanup did.
 *
 * @param chores in the order of the plan
 */
public record CleanupReport(List<Done> chores) {

    public CleanupReport {
        chores = List.copyOf(chores);
    }

    /** {@code finished} is false where a chore was given up until the next cleanup; {@code swept} then counts nothing. */
    public record Done(Chore chore, int swept, boolean finished) {}
}
