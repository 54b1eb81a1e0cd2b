package com.xseven.workflows.cleanup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to sweep.
 *
 * @param sweeps in this order
 */
public record CleanupPlan(List<Sweep> sweeps) {

    public CleanupPlan {
        sweeps = List.copyOf(sweeps);
    }

    /** {@code keep} is how long a thing stays once nobody needs it; where it is empty, the table decides. */
    public record Sweep(Chore chore, Optional<Duration> keep) {

        /** Whatever the table says. */
        public Sweep(Chore chore, Duration keep) {
            this(chore, Optional.of(keep));
        }

        /** As the table says. */
        public static Sweep asTheTableSays(Chore chore) {
            return new Sweep(chore, Optional.empty());
        }
    }
}
