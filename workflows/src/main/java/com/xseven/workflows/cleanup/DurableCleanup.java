package com.xseven.workflows.cleanup;

import com.xseven.workflows.ActivityProfiles;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A cleanup as a Temporal workflow. A chore that fails for good is left to the next cleanup and holds up no other. */
public final class DurableCleanup implements CleanupWorkflow {

    private final List<CleanupReport.Done> done = new ArrayList<>();

    @Override
    public CleanupReport run(CleanupPlan plan) {
        Instant now = Instant.ofEpochMilli(Workflow.currentTimeMillis());
        for (CleanupPlan.Sweep sweep : plan.sweeps()) {
            done.add(carryOut(sweep.chore(), new Errand(sweep.chore(), now.minus(sweep.keep()))));
            Workflow.setCurrentDetails(details());
        }
        return new CleanupReport(done);
    }

    private static CleanupReport.Done carryOut(Chore chore, Errand errand) {
        CleanupActivities broom =
                Workflow.newActivityStub(CleanupActivities.class, ActivityProfiles.cleanup("Sweep " + chore.name()));
        try {
            return new CleanupReport.Done(chore, broom.sweep(errand).count(), true);
        } catch (ActivityFailure givenUp) {
            if (givenUp.getCause() instanceof CanceledFailure) {
                throw givenUp;
            }
            return new CleanupReport.Done(chore, 0, false);
        }
    }

    private String details() {
        return done.stream()
                .map(chore -> chore.finished()
                        ? "- %s: %d swept".formatted(chore.chore(), chore.swept())
                        : "- **%s: left to the next cleanup**".formatted(chore.chore()))
                .collect(Collectors.joining("\n"));
    }
}
