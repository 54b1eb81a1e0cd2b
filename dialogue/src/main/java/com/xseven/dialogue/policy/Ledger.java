package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.OrderInquiry;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.task.NumberedOrders;
import com.xseven.dialogue.task.VisitDrafts;
import com.xseven.dialogue.thought.PendingAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Remembers what was booked or ordered in a conversation. */
final class Ledger {

    private Ledger() {}

    /** The state once an action is done; {@code draft} is what the action was made from. */
    static DialogueState after(DialogueState state, Draft draft, ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Booked booked ->
                with(state, VisitDrafts.booked(booked.appointmentId(), draft, booked.start()));
            case ActionOutcome.Rescheduled moved ->
                with(
                        without(state, moved.appointmentId()),
                        VisitDrafts.booked(moved.appointmentId(), draft, moved.start()));
            case ActionOutcome.Cancelled cancelled -> summedUp(without(state, cancelled.appointmentId()), draft);
            case ActionOutcome.Over over -> summedUp(without(state, over.appointmentId()), draft);
            case ActionOutcome.Ordered(String orderId, var total) -> ordered(state, orderId);
            case ActionOutcome.SlotTaken taken -> state;
            case ActionOutcome.NotAsQuoted changed -> state;
            case ActionOutcome.OrderCancelled(String orderId) ->
                state.withOrders(state.orders().stream()
                        .filter(order -> !order.orderId().equals(orderId))
                        .toList());
            case ActionOutcome.OrderTooFar tooFar -> state;
            case ActionOutcome.WaitListed waits -> state;
            case ActionOutcome.WaitsEnough waits -> state;
            case ActionOutcome.PlaceLeft left -> state;
            case ActionOutcome.CouldNot couldNot -> state;
        };
    }

    private static DialogueState ordered(DialogueState state, String orderId) {
        Optional<PlacedOrder> order =
                state.pending().map(PendingAction::summary).map(words -> new PlacedOrder(orderId, words));
        return state.withOrder(order)
                .withOrders(
                        Stream.concat(state.orders().stream(), order.stream()).toList());
    }

    /** The state once the customer was told of an order that was looked up by its number: it is the one that is spoken of. */
    static DialogueState told(DialogueState state, Draft draft, List<Fact> found) {
        return found.stream()
                .filter(Fact.OrderFound.class::isInstance)
                .map(fact -> ((Fact.OrderFound) fact).inquiry())
                .filter(OrderInquiry.Found.class::isInstance)
                .map(inquiry -> ((OrderInquiry.Found) inquiry).orderId())
                .reduce((first, last) -> last)
                .map(orderId -> state.withOrder(Optional.of(NumberedOrders.placed(orderId, draft))))
                .orElse(state);
    }

    private static DialogueState with(DialogueState state, BookedVisit visit) {
        List<BookedVisit> visits = new ArrayList<>(state.visits());
        visits.add(visit);
        return state.withVisits(visits).withBooked(state.pending().map(PendingAction::summary));
    }

    private static DialogueState without(DialogueState state, String appointmentId) {
        return state.withVisits(state.visits().stream()
                .filter(visit -> !visit.appointmentId().equals(appointmentId))
                .toList());
    }

    /** What is left is what counts as booked. */
    private static DialogueState summedUp(DialogueState state, Draft draft) {
        Optional<String> left = state.visits().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        VisitDrafts.summary(state.visits().getLast(), draft.business(), draft.now(), draft.phrases()));
        return state.withBooked(left);
    }
}
