package com.xseven.workflows.cleanup;

import com.xseven.dialogue.reply.Decision;
import com.xseven.workflows.ActivityProfiles;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A cleanup as a Temporal workflow. A chore that fails for good is left to the next cleanup and holds up no other. */
public final class DurableCleanup implements CleanupWorkflow {

    private final RetentionActivities table = Workflow.newLocalActivityStub(
            RetentionActivities.class, ActivityProfiles.planning("Ask how long things are kept"));
    private final List<CleanupReport.Done> done = new ArrayList<>();

    @Override
    public CleanupReport run(CleanupPlan plan) {
        Instant now = Instant.ofEpochMilli(Workflow.currentTimeMillis());
        for (CleanupPlan.Sweep sweep : plan.sweeps()) {
            RetentionPeriod period = sweep.keep()
                    .map(keep -> new RetentionPeriod(Optional.of(keep), Optional.empty()))
                    .orElseGet(() -> table.period(new RetentionQuestion(sweep.chore())));
            done.add(period.keep()
                    .map(keep -> carryOut(sweep.chore(), now, keep, period.decision()))
                    .orElseGet(() ->
                            new CleanupReport.Done(sweep.chore(), 0, false, Optional.empty(), period.decision())));
            Workflow.setCurrentDetails(details());
        }
        return new CleanupReport(done);
    }

    private static CleanupReport.Done carryOut(Chore chore, Instant now, Duration keep, Optional<Decision> decision) {
        CleanupActivities broom =
                Workflow.newActivityStub(CleanupActivities.class, ActivityProfiles.cleanup("Sweep " + chore.name()));
        try {
            int swept = broom.sweep(new Errand(chore, now.minus(keep))).count();
            return new CleanupReport.Done(chore, swept, true, Optional.of(keep), decision);
        } catch (ActivityFailure givenUp) {
            if (givenUp.getCause() instanceof CanceledFailure) {
                throw givenUp;
            }
            return new CleanupReport.Done(chore, 0, false, Optional.of(keep), decision);
        }
    }

    private String details() {
        return done.stream()
                .map(chore -> chore.finished()
                        ? "- %s: %d swept%s".formatted(chore.chore(), chore.swept(), reason(chore))
                        : "- **%s: left to the next cleanup**%s".formatted(chore.chore(), reason(chore)))
                .collect(Collectors.joining("\n"));
    }

    /** Such as ", kept for PT168H by version 1 of retention, row event". */
    private static String reason(CleanupReport.Done chore) {
        String kept = chore.keep().map(keep -> ", kept for " + keep).orElse(", kept");
        return chore.decision()
                .map(decision -> "%s by version %s of %s, row %s"
                        .formatted(kept, decision.version(), decision.table(), String.join(", ", decision.rows())))
                .orElse("");
    }
}
