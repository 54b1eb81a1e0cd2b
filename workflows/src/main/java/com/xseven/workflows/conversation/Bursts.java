package com.xseven.workflows.conversation;

import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.burst.BurstActivities;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.burst.Waiting;
import com.xseven.workflows.routing.Routing;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the rules say how much of what waits is answered at once, and whether the customer is given time to finish. They
 * are asked where it matters: when several messages wait, and when one alone might have to wait for more. Whether it
 * might comes with the routing of the turn before, so that most turns cost nothing more. Runs from before there was
 * such a rule answer everything at once.
 */
final class Bursts {

    private static final String CHANGE = "burst-policy";

    private final BurstActivities rules =
            Workflow.newLocalActivityStub(BurstActivities.class, ActivityProfiles.bursts());
    private @Nullable Boolean ruled;
    private boolean aloneMayPause = true;
    private @Nullable Instant heard;

    /** A message came. */
    void heard(Instant now) {
        heard = now;
    }

    /** The next turn will be taken in by what this says of messages that wait alone. */
    void learned(Routing routing) {
        aloneMayPause = routing.aloneMayPause();
    }

    /** What the rules say of the messages that wait in the end, after as much quiet as they want; empty if they were not asked. */
    Optional<Intake> await(Supplier<Conversation> conversation) {
        if (!areRuled()) {
            return Optional.empty();
        }
        Instant since = now();
        while (true) {
            Conversation standing = conversation.get();
            int waiting = standing.inbox().size();
            if (waiting < 2 && !aloneMayPause) {
                return Optional.empty();
            }
            Optional<Intake> intake = asked(standing, waiting);
            Duration left =
                    intake.map(Intake::pause).map(pause -> left(pause, since)).orElse(Duration.ZERO);
            if (!left.isPositive()
                    || standing.ending().isPresent()
                    || !Workflow.await(left, () -> hasChanged(conversation.get(), waiting))) {
                return intake;
            }
        }
    }

    private static boolean hasChanged(Conversation conversation, int waiting) {
        return conversation.inbox().size() > waiting || conversation.ending().isPresent();
    }

    private Duration left(Duration pause, Instant since) {
        return Patience.left(pause, heard == null ? since : heard, since, now());
    }

    /** Where the rules cannot say, everything is answered at once: an answer is owed anyway. */
    private Optional<Intake> asked(Conversation standing, int waiting) {
        try {
            return Optional.of(rules.decide(new Waiting(
                    standing.opening().channel(),
                    standing.standing().stage(),
                    waiting,
                    Optional.of(standing.opening().id()))));
        } catch (ActivityFailure undecided) {
            Workflow.getLogger(Bursts.class)
                    .warn("The rules do not say how messages that wait are answered", undecided);
            return Optional.empty();
        }
    }

    private boolean areRuled() {
        Boolean known = ruled;
        if (known == null) {
            known = Workflow.getVersion(CHANGE, Workflow.DEFAULT_VERSION, 1) > Workflow.DEFAULT_VERSION;
            ruled = known;
        }
        return known;
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
