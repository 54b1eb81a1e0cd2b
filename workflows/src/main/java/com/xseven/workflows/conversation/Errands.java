package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.workflows.WorkflowIds;
import java.util.Optional;

/** Carries out what a customer said yes to. */
final class Errands {

    private final Appointments appointments;
    private final Orders orders;

    Errands(Appointments appointments, Orders orders) {
        this.appointments = appointments;
        this.orders = orders;
    }

    /** The same wish has the same id, whatever crashes in between. */
    String idFor(Conversation conversation, Turn turn) {
        return appointments.idFor(conversation, turn);
    }

    /** Waits until it is done or refused. */
    ActionOutcome run(Conversation conversation, String id, PendingAction action) {
        return switch (action) {
            case PendingAction.Book book -> appointments.book(conversation, id, book);
            case PendingAction.Order order -> orders.place(conversation, id, order.request());
            case PendingAction.CancelOrder cancel -> orders.cancel(conversation, cancel.orderId());
        };
    }

    /** The workflow that looks after the outcome from now on. */
    static Optional<Reply.StartedWorkflow> started(String id, ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Booked booked ->
                Optional.of(new Reply.StartedWorkflow("APPOINTMENT", WorkflowIds.ofAppointment(id), "CONFIRMED"));
            case ActionOutcome.Ordered(String orderId, var total) ->
                Optional.of(new Reply.StartedWorkflow("ORDER", WorkflowIds.ofOrder(orderId), "ACCEPTED"));
            case ActionOutcome.OrderCancelled(String orderId) ->
                Optional.of(new Reply.StartedWorkflow("ORDER", WorkflowIds.ofOrder(orderId), "CANCELLED"));
            case ActionOutcome.SlotTaken nothing -> Optional.empty();
            case ActionOutcome.NotAsQuoted nothing -> Optional.empty();
            case ActionOutcome.OrderTooFar nothing -> Optional.empty();
            case ActionOutcome.CouldNot nothing -> Optional.empty();
        };
    }
}
