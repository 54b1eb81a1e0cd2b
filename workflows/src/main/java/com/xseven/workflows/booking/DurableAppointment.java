package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.notification.Notification;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.SignalExternalWorkflowException;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.time.Instant;

/** An appointment as a Temporal workflow. However it ends before the visit is over, its place becomes free. */
public final class DurableAppointment implements AppointmentWorkflow {

    /** Appointments that were cancelled before this change ended without a word. */
    private static final String FREES_ITS_PLACE = "frees-its-place";

    private final AppointmentPlan plan;
    private final AppointmentKey key;
    private final BookingActivities impatient;
    private final BookingActivities book =
            Workflow.newLocalActivityStub(BookingActivities.class, ActivityProfiles.booking("Write into the book"));
    private final News news;
    private AppointmentView.Status status = AppointmentView.Status.HELD;
    private boolean cancelWanted;

    @WorkflowInit
    public DurableAppointment(AppointmentPlan plan) {
        this.plan = plan;
        this.key = new AppointmentKey(plan.appointmentId());
        this.news = new News(plan.appointmentId());
        this.impatient = Workflow.newLocalActivityStub(BookingActivities.class, ActivityProfiles.hold(plan.patience()));
    }

    @Override
    public AppointmentView run(AppointmentPlan ignored) {
        try {
            carryOut();
        } catch (TemporalFailure cancelledOrRefused) {
            abandon();
            throw cancelledOrRefused;
        }
        return state();
    }

    private void carryOut() {
        switch (held()) {
            case HoldOutcome.Held held -> keep(held);
            case HoldOutcome.Taken taken -> refuse(new ActionOutcome.SlotTaken(taken.alternatives()));
            case HoldOutcome.Unknown unknown -> {
                book.cancel(key);
                refuse(new ActionOutcome.CouldNot());
            }
        }
        awaitTheLastWord();
    }

    /** Cancelled as a workflow, or refused by the book for good: undoes what was done, out of reach of the cancellation. */
    private void abandon() {
        if (isOver()) {
            return;
        }
        Workflow.newDetachedCancellationScope(() -> {
                    if (Workflow.getVersion(FREES_ITS_PLACE, Workflow.DEFAULT_VERSION, 1) == Workflow.DEFAULT_VERSION) {
                        return;
                    }
                    switch (status) {
                        case CONFIRMED -> giveUp();
                        case HELD -> {
                            book.cancel(key);
                            refuse(new ActionOutcome.CouldNot());
                        }
                        case CANCELLED, COMPLETED, REFUSED -> {}
                    }
                    awaitTheLastWord();
                })
                .run();
    }

    private void awaitTheLastWord() {
        Workflow.await(() -> news.isDelivered() && Workflow.isEveryHandlerFinished());
    }

    @Override
    public AppointmentView cancel(Cancellation cancellation) {
        cancelWanted = true;
        Workflow.await(() -> isOver());
        return state();
    }

    @Override
    public AppointmentView state() {
        return new AppointmentView(plan.appointmentId(), status);
    }

    private HoldOutcome held() {
        try {
            return impatient.hold(plan);
        } catch (ActivityFailure patienceIsOver) {
            return new HoldOutcome.Unknown();
        }
    }

    private void keep(HoldOutcome.Held held) {
        book.confirm(key);
        status = AppointmentView.Status.CONFIRMED;
        report(new ActionOutcome.Booked(plan.appointmentId(), held.localStart(), held.resource()));
        news.tell(Notification.Kind.CONFIRMATION);
        if (cancelledBeforeItIsOver(held)) {
            giveUp();
            return;
        }
        Workflow.newDetachedCancellationScope(() -> book.complete(key)).run();
        news.callBack();
        status = AppointmentView.Status.COMPLETED;
    }

    /** Reminds on the way, unless the reminder's time was past when the appointment was made. */
    private boolean cancelledBeforeItIsOver(HoldOutcome.Held held) {
        Instant reminder = held.start().minus(plan.remindBefore());
        if (now().isBefore(reminder)) {
            if (cancelledBefore(reminder)) {
                return true;
            }
            if (now().isBefore(held.start())) {
                news.tell(Notification.Kind.REMINDER);
            }
        }
        return cancelledBefore(held.end());
    }

    private void giveUp() {
        book.cancel(key);
        status = AppointmentView.Status.CANCELLED;
        news.tell(Notification.Kind.CANCELLATION);
    }

    private void refuse(ActionOutcome outcome) {
        status = AppointmentView.Status.REFUSED;
        report(outcome);
    }

    /** Waits until that time; true when somebody cancels before. */
    private boolean cancelledBefore(Instant time) {
        Duration left = Duration.between(now(), time);
        return left.isPositive() ? Workflow.await(left, () -> cancelWanted) : cancelWanted;
    }

    /** An appointment outlives its conversation. The SDK says that by an application failure, though it has a better exception (sdk-java#1374). */
    private void report(ActionOutcome outcome) {
        plan.conversation().ifPresent(conversation -> {
            AppointmentListener asker =
                    Workflow.newExternalWorkflowStub(AppointmentListener.class, WorkflowIds.of(conversation));
            try {
                asker.appointmentReported(new AppointmentReport(plan.appointmentId(), outcome));
            } catch (ApplicationFailure | SignalExternalWorkflowException conversationIsOver) {
                Workflow.getLogger(DurableAppointment.class).info("The conversation that asked is over already");
            }
        });
    }

    private boolean isOver() {
        return switch (status) {
            case HELD, CONFIRMED -> false;
            case CANCELLED, COMPLETED, REFUSED -> true;
        };
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
