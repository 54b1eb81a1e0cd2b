package com.xseven.workflows.booking;

import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.TimerOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.function.Supplier;

/** Waits as {@link Workflow#await(Duration, Supplier)} does, with words in the Temporal UI that say for what. */
public final class Alarm {

    private Promise<Void> ringing = Workflow.newPromise();
    private final CancellationScope scope;

    private Alarm(Duration left, String summary) {
        TimerOptions options = TimerOptions.newBuilder().setSummary(summary).build();
        scope = Workflow.newCancellationScope(() -> ringing = Workflow.newTimer(left, options));
        scope.run();
    }

    /** True when the wish came true before the time was over. */
    public static boolean await(Duration left, String summary, Supplier<Boolean> wish) {
        if (wish.get() || !left.isPositive()) {
            return wish.get();
        }
        Alarm alarm = new Alarm(left, summary);
        Workflow.await(() -> wish.get() || alarm.ringing.isCompleted());
        if (!alarm.ringing.isCompleted()) {
            alarm.scope.cancel();
        }
        return wish.get();
    }
}
