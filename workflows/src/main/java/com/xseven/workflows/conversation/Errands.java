package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.journal.EarlierRecord;
import com.xseven.workflows.journal.JournalActivities;
import com.xseven.workflows.journal.TurnKey;
import io.temporal.workflow.Workflow;
import java.util.Optional;

/** Carries out what a customer said yes to. */
final class Errands implements Deeds {

    private final JournalActivities journal =
            Workflow.newLocalActivityStub(JournalActivities.class, ActivityProfiles.journal("Look before acting"));
    private final Appointments appointments;
    private final Orders orders;

    Errands(Appointments appointments, Orders orders) {
        this.appointments = appointments;
        this.orders = orders;
    }

    @Override
    public EarlierRecord earlier(TurnKey key) {
        return journal.earlier(key);
    }

    /** The same wish has the same id, whatever crashes in between. */
    @Override
    public String idFor(Conversation conversation, Turn turn) {
        return appointments.idFor(conversation, turn);
    }

    /** Waits until it is done or refused. */
    @Override
    public ActionOutcome run(Conversation conversation, String id, PendingAction action) {
        return switch (action) {
            case PendingAction.Book book -> appointments.book(conversation, id, book.request());
            case PendingAction.Reschedule move -> appointments.move(conversation, id, move);
            case PendingAction.Cancel cancel -> appointments.giveUp(conversation, id, cancel);
            case PendingAction.Order order -> orders.place(conversation, id, order.request());
            case PendingAction.Wait wait -> WaitingPlaces.join(conversation, wait);
            case PendingAction.LeavePlace leave -> WaitingPlaces.leave(conversation, leave);
            case PendingAction.CancelOrder cancel -> orders.cancel(conversation, cancel.orderId());
        };
    }

    /** The workflow that looks after the outcome from now on. */
    static Optional<Reply.StartedWorkflow> started(String id, ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Booked booked -> appointment(id, "CONFIRMED");
            case ActionOutcome.Rescheduled(String moved, var start, var resource) -> appointment(moved, "CONFIRMED");
            case ActionOutcome.Cancelled(String cancelled) -> appointment(cancelled, "CANCELLED");
            case ActionOutcome.Ordered(String orderId, var total) -> order(orderId, "ACCEPTED");
            case ActionOutcome.OrderCancelled(String orderId) -> order(orderId, "CANCELLED");
            case ActionOutcome.WaitListed nothing -> Optional.empty();
            case ActionOutcome.WaitsEnough nothing -> Optional.empty();
            case ActionOutcome.PlaceLeft nothing -> Optional.empty();
            case ActionOutcome.Over nothing -> Optional.empty();
            case ActionOutcome.SlotTaken nothing -> Optional.empty();
            case ActionOutcome.NotAsQuoted nothing -> Optional.empty();
            case ActionOutcome.OrderTooFar nothing -> Optional.empty();
            case ActionOutcome.CouldNot nothing -> Optional.empty();
        };
    }

    private static Optional<Reply.StartedWorkflow> appointment(String id, String status) {
        return Optional.of(new Reply.StartedWorkflow("APPOINTMENT", WorkflowIds.ofAppointment(id), status));
    }

    private static Optional<Reply.StartedWorkflow> order(String id, String status) {
        return Optional.of(new Reply.StartedWorkflow("ORDER", WorkflowIds.ofOrder(id), status));
    }
}
