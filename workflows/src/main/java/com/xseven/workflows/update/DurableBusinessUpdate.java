package com.xseven.workflows.update;

import com.xseven.workflows.ActivityProfiles;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.TimerOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An update of a business as a Temporal workflow. Whatever fails before the change is known to stand is taken back, and nobody hears of it. */
public final class DurableBusinessUpdate implements BusinessUpdateWorkflow {

    private final UpdatePlan plan;
    private final UpdateActivities world =
            Workflow.newLocalActivityStub(UpdateActivities.class, ActivityProfiles.booking("Change the business"));
    private final Announcements announcements;
    private final UndoWishes wishes = new UndoWishes();
    private UpdateView.Status status = UpdateView.Status.PENDING;
    private List<String> problems = List.of();
    private Optional<Instant> undoUntil = Optional.empty();
    private boolean closed;
    private Promise<Void> over = Workflow.newPromise();

    @WorkflowInit
    public DurableBusinessUpdate(UpdatePlan plan) {
        this.plan = plan;
        this.announcements = new Announcements(plan.key(), world);
    }

    @Override
    public UpdateView run(UpdatePlan ignored) {
        apply();
        show();
        if (status == UpdateView.Status.APPLIED) {
            awaitSecondThoughts();
        }
        close();
        show();
        return state();
    }

    private void apply() {
        try {
            switch (world.apply(plan)) {
                case ApplyOutcome.Applied applied -> {
                    announcements.concern(applied.concerned());
                    announcements.begin(Telling.News.CHANGED);
                    status = UpdateView.Status.APPLIED;
                }
                case ApplyOutcome.Refused refused -> {
                    problems = refused.problems();
                    status = UpdateView.Status.REFUSED;
                }
            }
        } catch (TemporalFailure failedOrCancelled) {
            Workflow.newDetachedCancellationScope(this::takeBack).run();
            throw failedOrCancelled;
        }
    }

    /** Nobody knows whether it was carried out; afterwards it is not, and never will be. */
    private void takeBack() {
        world.undo(new Undoing(plan.key(), plan.actor()));
        status = UpdateView.Status.UNDONE;
        close();
    }

    /** Until it is undone, or the time for that is over. */
    private void awaitSecondThoughts() {
        undoUntil = Optional.of(now().plus(plan.undoWithin()));
        CancellationScope waiting = Workflow.newCancellationScope(() -> over = Workflow.newTimer(
                plan.undoWithin(),
                TimerOptions.newBuilder().setSummary("Time to undo it").build()));
        waiting.run();
        while (status == UpdateView.Status.APPLIED && !over.isCompleted()) {
            Workflow.await(() -> wishes.any() || over.isCompleted());
            if (wishes.any()) {
                decide(wishes.next());
            }
        }
        waiting.cancel();
        undoUntil = Optional.empty();
    }

    private void decide(UndoRequest wish) {
        UndoOutcome outcome = world.undo(new Undoing(plan.key(), wish.actor()));
        switch (outcome) {
            case UndoOutcome.Undone undone -> {
                problems = List.of();
                status = UpdateView.Status.UNDONE;
                announcements.callBack();
                announcements.begin(Telling.News.UNDONE);
            }
            case UndoOutcome.Conflict conflict -> problems = conflict.changed();
            case UndoOutcome.NotApplied nothing -> {}
        }
        wishes.settle(outcome);
        show();
    }

    /** Whoever still wants it undone hears how it stands; the last word travels first. */
    private void close() {
        closed = true;
        while (wishes.any()) {
            wishes.settle(status == UpdateView.Status.UNDONE ? new UndoOutcome.Undone() : new UndoOutcome.NotApplied());
        }
        Workflow.await(() -> announcements.areDelivered() && Workflow.isEveryHandlerFinished());
    }

    @Override
    public UndoOutcome undo(UndoRequest request) {
        return status == UpdateView.Status.UNDONE ? new UndoOutcome.Undone() : wishes.outcomeOf(request);
    }

    @Override
    public void validateUndo(UndoRequest request) {
        if (status != UpdateView.Status.UNDONE && (closed || status == UpdateView.Status.REFUSED)) {
            throw new IllegalArgumentException("Expected an update that can still be undone, but was " + status);
        }
    }

    @Override
    public UpdateView state() {
        return new UpdateView(
                plan.key(),
                status,
                plan.change(),
                problems,
                announcements.concerned(),
                announcements.staff(),
                announcements.customers(),
                undoUntil);
    }

    private void show() {
        Workflow.setCurrentDetails("**%s** · %d customers concerned · %d of the staff and %d customers told"
                .formatted(
                        status,
                        announcements.concerned(),
                        announcements.staff().reached(),
                        announcements.customers().reached()));
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
