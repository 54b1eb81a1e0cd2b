package com.xseven.workflows.conversation;

import io.temporal.workflow.Promise;
import io.temporal.workflow.TimerOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for work, but not for ever. One timer serves many turns: it is not cancelled when a message comes, but set anew
 * for what is left when it fires, since a timer started and cancelled would cost every turn two events.
 */
final class IdleClock {

    private final Duration limit;
    private Instant deadline;
    private @Nullable Promise<Void> timer;

    IdleClock(Duration limit, Instant since) {
        this.limit = limit;
        this.deadline = since.plus(limit);
    }

    void restart(Instant now) {
        deadline = now.plus(limit);
    }

    /** Whether work came before the limit. */
    boolean await(Supplier<Boolean> hasWork) {
        while (!hasWork.get()) {
            Duration left = Duration.between(Instant.ofEpochMilli(Workflow.currentTimeMillis()), deadline);
            if (!left.isPositive()) {
                return false;
            }
            Promise<Void> running = runningTimer(left);
            Workflow.await(() -> hasWork.get() || running.isCompleted());
        }
        return true;
    }

    private Promise<Void> runningTimer(Duration left) {
        Promise<Void> running = timer;
        if (running == null || running.isCompleted()) {
            running = Workflow.newTimer(
                    left,
                    TimerOptions.newBuilder()
                            .setSummary("Say goodbye if nobody writes")
                            .build());
            timer = running;
        }
        return running;
    }
}
