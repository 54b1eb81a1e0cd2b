package com.xseven.workflows.cleanup;

import com.xseven.dialogue.reply.Decision;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a cleanup did.
 *
 * @param chores in the order of the plan
 */
public record CleanupReport(List<Done> chores) {

    public CleanupReport {
        chores = List.copyOf(chores);
    }

    /**
     * What became of a chore.
     *
     * @param swept nothing where it is not finished
     * @param finished false where a chore was given up until the next cleanup
     * @param keep how long things were kept; empty where nobody said
     * @param decision why they were kept for so long; empty where the plan said so
     */
    public record Done(
            Chore chore, int swept, boolean finished, Optional<Duration> keep, Optional<Decision> decision) {}
}
