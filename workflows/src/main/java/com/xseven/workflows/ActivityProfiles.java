package com.xseven.workflows;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.Priority;
import io.temporal.common.RetryOptions;
import java.time.Duration;

/** Time-outs and retries of every port, each with its reason. */
public final class ActivityProfiles {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private ActivityProfiles() {}

    /** Computing, and now and then reading the store. While that is away it is tried again, since an apology could not be written either. */
    public static LocalActivityOptions understanding() {
        return local("Understand").setRetryOptions(whileAway()).build();
    }

    /** As {@link #understanding}. */
    public static LocalActivityOptions routing() {
        return local("Choose the agent").setRetryOptions(whileAway()).build();
    }

    /** As {@link #understanding}. */
    public static LocalActivityOptions bursts() {
        return local("See what waits").setRetryOptions(whileAway()).build();
    }

    /** As {@link #planning}. */
    public static LocalActivityOptions recovery() {
        return planning("Choose how to recover");
    }

    /** As {@link #understanding}. */
    public static LocalActivityOptions thinking() {
        return local("Think").setRetryOptions(whileAway()).build();
    }

    /** Computing by a table that is in memory, for a plan that is about to be carried out: it is tried until it is there. */
    public static LocalActivityOptions planning(String summary) {
        return local(summary).setRetryOptions(backoff()).build();
    }

    /** Never gives up: an accepted message stays unanswered until its turn is written. */
    public static LocalActivityOptions journal(String summary) {
        return local(summary).setRetryOptions(backoff()).build();
    }

    /** Tries for as long as the customer is asked to wait. Later it must not book any more. */
    public static LocalActivityOptions hold(Duration patience) {
        return local("Hold a place")
                .setScheduleToCloseTimeout(patience)
                .setRetryOptions(backoff())
                .build();
    }

    /** As {@link #hold}: later nobody must cook any more. */
    public static LocalActivityOptions accept(Duration patience) {
        return local("Accept the order")
                .setScheduleToCloseTimeout(patience)
                .setRetryOptions(backoff())
                .build();
    }

    /** Never gives up: a held place is promised, a cancelled one must become free. */
    public static LocalActivityOptions booking(String summary) {
        return local(summary).setRetryOptions(backoff()).build();
    }

    /** As {@link #booking}, but it looks at many wishes and starts: too long for a local activity. */
    public static ActivityOptions waitingList(String summary) {
        return ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.BUSINESS)
                .setStartToCloseTimeout(Duration.ofSeconds(30))
                .setRetryOptions(backoff())
                .setSummary(summary)
                .build();
    }

    /** As {@link #hold}: the customer waits for the answer. */
    public static ActivityOptions joiningWaitingList(Duration patience) {
        return whileTheCustomerWaits("Put the customer on the waiting list", patience);
    }

    /** As {@link #joiningWaitingList}. */
    public static ActivityOptions leavingWaitingList(Duration patience) {
        return whileTheCustomerWaits("Leave the place to the next one", patience);
    }

    /**
     * Slow and paid: on the queue of the provider that is asked first, which the server keeps to that provider's rate, with signs of life
     * every second, so that another worker asks again while the customer still waits where one dies. Other models are asked within the call;
     * what is wrong with it does not pass. No busy business keeps the others from models.
     */
    public static ActivityOptions model(String summary, String provider, Duration time, String fairnessKey) {
        return ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.models(provider))
                .setScheduleToCloseTimeout(time)
                .setHeartbeatTimeout(SECOND.multipliedBy(3))
                .setRetryOptions(RetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofMillis(200))
                        .setMaximumAttempts(3)
                        .setDoNotRetry(FailureType.INVALID.name(), FailureType.UNEXPECTED.name())
                        .build())
                .setPriority(Priority.newBuilder().setFairnessKey(fairnessKey).build())
                .setSummary(summary)
                .build();
    }

    /** The same, where another provider can be asked instead of waiting in the queue for longer than this. */
    public static ActivityOptions begunWithin(Duration wait, ActivityOptions model) {
        return ActivityOptions.newBuilder(model).setScheduleToStartTimeout(wait).build();
    }

    /** Reads a little; the model, and the customer, wait for it. */
    public static ActivityOptions tool(String summary, Duration time) {
        return ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.BUSINESS)
                .setStartToCloseTimeout(SECOND.multipliedBy(3))
                .setScheduleToCloseTimeout(time)
                .setRetryOptions(whileAway())
                .setSummary(summary)
                .build();
    }

    /** Where the worker dies over it, there is time for another one to do it. */
    private static ActivityOptions whileTheCustomerWaits(String summary, Duration patience) {
        return ActivityOptions.newBuilder(waitingList(summary))
                .setStartToCloseTimeout(patience.dividedBy(3))
                .setScheduleToCloseTimeout(patience)
                .build();
    }

    /** Mail servers are slow and sometimes away for hours; after two days the news is stale. */
    public static ActivityOptions notification(String summary) {
        return ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.NOTIFICATIONS)
                .setStartToCloseTimeout(Duration.ofSeconds(30))
                .setScheduleToCloseTimeout(Duration.ofDays(2))
                .setRetryOptions(RetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofSeconds(2))
                        .setMaximumInterval(Duration.ofMinutes(10))
                        .setDoNotRetry(FailureType.INVALID.name())
                        .build())
                .setSummary(summary)
                .build();
    }

    /**
     * As {@link #notification}, for a page of people at once; whoever calls it back waits until it is known who was told. Signs of
     * life between letters tell a long page from a dead worker.
     */
    public static ActivityOptions announcement(String summary) {
        return ActivityOptions.newBuilder(notification(summary))
                .setStartToCloseTimeout(Duration.ofMinutes(4))
                .setHeartbeatTimeout(Duration.ofSeconds(30))
                .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                .build();
    }

    /** A business's server may be down over a long weekend. */
    public static ActivityOptions webhook(String summary) {
        return ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.NOTIFICATIONS)
                .setStartToCloseTimeout(Duration.ofSeconds(30))
                .setScheduleToCloseTimeout(Duration.ofDays(4))
                .setRetryOptions(RetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofSeconds(2))
                        .setMaximumInterval(Duration.ofHours(1))
                        .setDoNotRetry(FailureType.INVALID.name())
                        .build())
                .setSummary(summary)
                .build();
    }

    /** Nobody waits for it, and the next cleanup does what this one cannot. Signs of life tell a long errand from a dead worker. */
    public static ActivityOptions cleanup(String summary) {
        return ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.BUSINESS)
                .setStartToCloseTimeout(Duration.ofMinutes(10))
                .setHeartbeatTimeout(Duration.ofSeconds(30))
                .setRetryOptions(RetryOptions.newBuilder()
                        .setInitialInterval(Duration.ofSeconds(2))
                        .setMaximumAttempts(5)
                        .setDoNotRetry(FailureType.INVALID.name())
                        .build())
                .setSummary(summary)
                .build();
    }

    /** An analyst waits for it, who can ask again. Signs of life tell a long conversation from a dead worker. */
    public static ActivityOptions whatIf(String summary) {
        return ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.BUSINESS)
                .setStartToCloseTimeout(Duration.ofSeconds(20))
                .setScheduleToCloseTimeout(Duration.ofSeconds(25))
                .setHeartbeatTimeout(Duration.ofSeconds(5))
                .setRetryOptions(whileAway())
                .setSummary(summary)
                .build();
    }

    /** Arguments stay out of the history: they are large, and a local activity that must run again gets them from the code. */
    private static LocalActivityOptions.Builder local(String summary) {
        return LocalActivityOptions.newBuilder()
                .setStartToCloseTimeout(Duration.ofSeconds(5))
                .setLocalRetryThreshold(Duration.ofSeconds(6))
                .setDoNotIncludeArgumentsIntoMarker(true)
                .setSummary(summary);
    }

    /** As {@link #backoff}, but a defect is reported at once: the customer should hear of it. */
    private static RetryOptions whileAway() {
        return backoff().toBuilder()
                .setDoNotRetry(FailureType.INVALID.name(), FailureType.UNEXPECTED.name())
                .build();
    }

    /**
     * Again and again. The number of attempts is named because the SDK takes a local activity without a time limit and
     * without a number of attempts for one that is not to be retried at all.
     */
    private static RetryOptions backoff() {
        return RetryOptions.newBuilder()
                .setMaximumAttempts(Integer.MAX_VALUE)
                .setInitialInterval(Duration.ofMillis(200))
                .setMaximumInterval(SECOND.multipliedBy(5))
                .setDoNotRetry(FailureType.INVALID.name())
                .build();
    }
}
