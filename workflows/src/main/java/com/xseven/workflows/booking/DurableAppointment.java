package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.notification.Notification;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
    private final Reports reports;
    private final Wishes wishes = new Wishes();
    private boolean settled;
    private AppointmentView.Status status = AppointmentView.Status.HELD;

    @WorkflowInit
    public DurableAppointment(AppointmentPlan plan) {
        this.plan = plan;
        this.key = new AppointmentKey(plan.appointmentId());
        this.news = new News(plan.appointmentId());
        this.reports = new Reports(plan);
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
                        case CONFIRMED -> giveUp(Optional.empty());
                        case HELD -> {
                            book.cancel(key);
                            refuse(new ActionOutcome.CouldNot());
                        }
                        case CANCELLED, COMPLETED, NO_SHOW, REFUSED -> {}
                    }
                    awaitTheLastWord();
                })
                .run();
    }

    /** Whoever still wants a change hears that it is too late. */
    private void awaitTheLastWord() {
        settled = true;
        do {
            turnAway();
            Workflow.await(() -> wishes.hasChanges() || (news.isDelivered() && Workflow.isEveryHandlerFinished()));
        } while (wishes.hasChanges());
    }

    private void turnAway() {
        while (wishes.hasChanges()) {
            settle(wishes.next(), new ActionOutcome.Over(plan.appointmentId()));
        }
    }

    @Override
    public AppointmentView cancel(Cancellation cancellation) {
        wishes.cancel();
        Workflow.await(this::isOver);
        return state();
    }

    @Override
    public AppointmentView noShow() {
        wishes.noShow();
        Workflow.await(() -> isOver() && (status != AppointmentView.Status.COMPLETED || settled));
        return state();
    }

    @Override
    public AppointmentView complete() {
        wishes.complete();
        Workflow.await(this::isOver);
        return state();
    }

    @Override
    public void changeWanted(ChangeRequest request) {
        wishes.add(request);
    }

    @Override
    public ActionOutcome change(ChangeRequest request) {
        wishes.add(request);
        return wishes.outcomeOf(request.changeId());
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
        reports.ofBooking(new ActionOutcome.Booked(plan.appointmentId(), held.localStart(), held.resource()));
        news.tell(Notification.Kind.CONFIRMATION, Optional.empty(), plan.conversation());
        HoldOutcome.Held place = held;
        while (status == AppointmentView.Status.CONFIRMED) {
            if (isWantedOtherwiseDuring(place)) {
                place = fulfil(place);
            } else {
                visited();
            }
        }
        plan.aftercare()
                .filter(care -> status == AppointmentView.Status.COMPLETED)
                .flatMap(Aftercare::reviewAfter)
                .ifPresent(this::followUp);
    }

    /** Reminds on the way to the visit's end; true when somebody wants something before. */
    private boolean isWantedOtherwiseDuring(HoldOutcome.Held place) {
        Agenda agenda = Agenda.of(plan, place.start(), now());
        for (Optional<Agenda.Reminder> next = agenda.next(); next.isPresent(); next = agenda.next()) {
            if (wantedBefore(next.get().at(), "Remind before the visit")) {
                return true;
            }
            if (now().isBefore(place.start())) {
                remind(next.get());
            }
            agenda.done();
        }
        return wantedBefore(place.end(), "The visit");
    }

    private void remind(Agenda.Reminder reminder) {
        Optional<String> which = plan.aftercare()
                .filter(care -> care.reminders().size() > 1)
                .map(care -> reminder.before().toString());
        news.tell(Notification.Kind.REMINDER, which, Optional.empty());
    }

    private HoldOutcome.Held fulfil(HoldOutcome.Held place) {
        if (wishes.isCancelled()) {
            giveUp(Optional.empty());
        } else if (wishes.isMissed()) {
            missed();
        } else if (wishes.isAttended()) {
            visited();
        } else {
            return change(wishes.next(), place);
        }
        return place;
    }

    private HoldOutcome.Held change(ChangeRequest request, HoldOutcome.Held place) {
        return switch (request.change()) {
            case Change.GiveUp giveUp -> {
                giveUp(request.conversation());
                settle(request, new ActionOutcome.Cancelled(plan.appointmentId()));
                yield place;
            }
            case Change.Move(var wanted) -> {
                Relocation relocation =
                        new Relocation(plan.appointmentId(), request.changeId(), wanted, plan.conversation());
                yield switch (moved(relocation)) {
                    case HoldOutcome.Held held -> {
                        settle(
                                request,
                                new ActionOutcome.Rescheduled(
                                        plan.appointmentId(), held.localStart(), held.resource()));
                        news.tell(
                                Notification.Kind.RESCHEDULED, Optional.of(request.changeId()), request.conversation());
                        yield held;
                    }
                    case HoldOutcome.Taken taken -> {
                        settle(request, new ActionOutcome.SlotTaken(taken.alternatives()));
                        yield place;
                    }
                    case HoldOutcome.Unknown unknown -> {
                        settle(request, new ActionOutcome.CouldNot());
                        yield place;
                    }
                };
            }
        };
    }

    /** Where the patience ends without an answer, the book has the last word, and the move cannot happen later. */
    private HoldOutcome moved(Relocation relocation) {
        try {
            return impatient.move(relocation);
        } catch (ActivityFailure patienceIsOver) {
            return book.settleMove(relocation);
        }
    }

    private void settle(ChangeRequest request, ActionOutcome outcome) {
        reports.ofChange(request, outcome);
        wishes.settle(request, outcome);
    }

    private void visited() {
        Workflow.newDetachedCancellationScope(() -> book.complete(key)).run();
        news.callBack();
        status = AppointmentView.Status.COMPLETED;
    }

    private void missed() {
        book.noShow(key);
        news.callBack();
        status = AppointmentView.Status.NO_SHOW;
    }

    /** Asks how it was, unless it turns out that nobody came. */
    private void followUp(Duration reviewAfter) {
        Instant due = now().plus(reviewAfter);
        while (!wishes.isMissed()
                && Alarm.await(
                        Duration.between(now(), due),
                        "Ask for a review",
                        () -> wishes.isMissed() || wishes.hasChanges())) {
            turnAway();
        }
        if (wishes.isMissed()) {
            missed();
        } else {
            news.tell(Notification.Kind.REVIEW_REQUEST);
        }
    }

    private void giveUp(Optional<ConversationId> knownIn) {
        book.cancel(key);
        status = AppointmentView.Status.CANCELLED;
        news.tell(Notification.Kind.CANCELLATION, Optional.empty(), knownIn);
    }

    /** The report is on its way even when the workflow is cancelled meanwhile: nobody would report a second time. */
    private void refuse(ActionOutcome outcome) {
        status = AppointmentView.Status.REFUSED;
        Workflow.newDetachedCancellationScope(() -> reports.ofBooking(outcome)).run();
    }

    /** Waits until that time; true when somebody wants something before. Appointments without aftercare left their timers running. */
    private boolean wantedBefore(Instant time, String summary) {
        Duration left = Duration.between(now(), time);
        if (plan.aftercare().isPresent()) {
            return Alarm.await(left, summary, wishes::any);
        }
        return left.isPositive() ? Workflow.await(left, wishes::any) : wishes.any();
    }

    private boolean isOver() {
        return switch (status) {
            case HELD, CONFIRMED -> false;
            case CANCELLED, COMPLETED, NO_SHOW, REFUSED -> true;
        };
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
