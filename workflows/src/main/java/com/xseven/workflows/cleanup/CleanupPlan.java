package com.xseven.workflows.cleanup;

import java.time.Duration;
import java.util.List;

/**
 * What to sweep.
 *
 * @param sweeps in this order
 */
public record CleanupPlan(List<Sweep> sweeps) {

    public CleanupPlan {
        sweeps = List.copyOf(sweeps);
    }

    /** {@code keep} is how long a thing stays once nobody needs it. */
    public record Sweep(Chore chore, Duration keep) {}
}
