package com.xseven.dialogue.task;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What can be done about an order that was made: hear where it stands, and cancel it. */
final class OrderTasks {

    static final TaskDefinition TRACKING = about(Intent.TRACK_ORDER, OrderTasks::stands);
    static final TaskDefinition CANCELLING = about(Intent.CANCEL_ORDER, OrderTasks::mayBeCancelled);

    private OrderTasks() {}

    private static TaskDefinition about(Intent task, BiFunction<Draft, List<Fact>, Verdict> judge) {
        return new TaskDefinition(
                task,
                NumberedOrders.SLOTS,
                judge,
                draft -> {
                    throw proposedByVerdict();
                },
                draft -> {
                    throw proposedByVerdict();
                },
                draft -> Optional.empty(),
                OrderTasks::report);
    }

    /** What is to be done is known once the order is found, and is part of the verdict. */
    private static IllegalStateException proposedByVerdict() {
        return new IllegalStateException("Expected a verdict that proposes what to do");
    }

    private static PlacedOrder order(Draft draft) {
        return draft.placed().orElseThrow();
    }

    private static Verdict stands(Draft draft, List<Fact> found) {
        return lookedUp(draft, found, (order, status) -> new Verdict.Answered(where(order, status, draft.phrases())));
    }

    private static String where(PlacedOrder order, OrderStatus status, Phrases phrases) {
        return phrases.say(Phrase.YOUR_ORDER, order.summary()) + " " + phrases.say(words(status));
    }

    private static Phrase words(OrderStatus status) {
        return switch (status) {
            case ACCEPTED -> Phrase.ORDER_IS_ACCEPTED;
            case PREPARING -> Phrase.ORDER_IS_PREPARING;
            case READY -> Phrase.ORDER_IS_READY;
            case OUT_FOR_DELIVERY -> Phrase.ORDER_IS_ON_ITS_WAY;
            case DELIVERED -> Phrase.ORDER_IS_DELIVERED;
            case COLLECTED -> Phrase.ORDER_IS_COLLECTED;
            case CANCELLED -> Phrase.ORDER_IS_CANCELLED;
        };
    }

    private static Verdict mayBeCancelled(Draft draft, List<Fact> found) {
        return lookedUp(
                draft,
                found,
                (order, status) -> status.isFreeToCancel()
                        ? new Verdict.Proposed(
                                new PendingAction.CancelOrder(order.orderId(), order.summary()),
                                draft.phrases().say(Phrase.SHALL_I_CANCEL_ORDER, order.summary()))
                        : new Verdict.Answered(tooFar(status, draft)));
    }

    private static String tooFar(OrderStatus status, Draft draft) {
        Phrases phrases = draft.phrases();
        String stands = phrases.say(words(status));
        return status.isOver()
                ? stands
                : stands + " "
                        + phrases.say(
                                Phrase.ONLY_STAFF_CANCELS,
                                draft.business().name(),
                                phrases.forms().phone(draft.business().phone()));
    }

    private static Verdict lookedUp(
            Draft draft, List<Fact> found, BiFunction<PlacedOrder, OrderStatus, Verdict> judgement) {
        Optional<String> elsewhere = NumberedOrders.elsewhere(draft);
        if (elsewhere.isPresent()) {
            return NumberedOrders.lookedUp(elsewhere.get(), draft, found, judgement);
        }
        PlacedOrder order = order(draft);
        Optional<Fact.OrderLookedUp> fact = found.stream()
                .filter(Fact.OrderLookedUp.class::isInstance)
                .map(Fact.OrderLookedUp.class::cast)
                .filter(known -> known.orderId().equals(order.orderId()))
                .findFirst();
        return fact.map(known -> known.status()
                        .map(status -> judgement.apply(order, status))
                        .orElseGet(() -> new Verdict.Answered(noOrder(draft))))
                .orElseGet(() -> new Verdict.AskWorld(new ToolCall.LookUpOrder(order.orderId())));
    }

    private static String noOrder(Draft draft) {
        return draft.phrases()
                .say(
                        Phrase.NO_ORDER_HERE,
                        draft.business().name(),
                        draft.phrases().forms().phone(draft.business().phone()));
    }

    private static Report report(Draft draft, ActionOutcome outcome) {
        Phrases phrases = draft.phrases();
        return switch (outcome) {
            case ActionOutcome.OrderCancelled cancelled ->
                new Report.Done(phrases.say(Phrase.ORDER_CANCELLED, order(draft).summary()));
            case ActionOutcome.OrderTooFar tooFar -> new Report.Done(tooFar(tooFar.status(), draft));
            case ActionOutcome.CouldNot() ->
                new Report.Failed(phrases.say(Phrase.COULD_NOT_CANCEL_ORDER) + " " + phrases.say(Phrase.TRY_AGAIN));
            case ActionOutcome.Ordered other -> throw OrderWords.unexpected(other);
            case ActionOutcome.NotAsQuoted other -> throw OrderWords.unexpected(other);
            case ActionOutcome.Booked other -> throw OrderWords.unexpected(other);
            case ActionOutcome.WaitListed other -> throw OrderWords.unexpected(other);
            case ActionOutcome.WaitsEnough other -> throw OrderWords.unexpected(other);
            case ActionOutcome.PlaceLeft other -> throw OrderWords.unexpected(other);
            case ActionOutcome.SlotTaken other -> throw OrderWords.unexpected(other);
            case ActionOutcome.Rescheduled other -> throw OrderWords.unexpected(other);
            case ActionOutcome.Cancelled other -> throw OrderWords.unexpected(other);
            case ActionOutcome.Over other -> throw OrderWords.unexpected(other);
        };
    }
}
