package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An order in words. */
final class OrderWords {

    private OrderWords() {}

    /** Such as: 2 x Margherita Pizza ($30.00), delivered to 14 Elm Street ($3.50), $33.50 in total. */
    static String summary(OrderRequest request, Phrases phrases) {
        String way = request.address()
                .map(address -> phrases.say(
                        Phrase.ORDER_DELIVERED,
                        address,
                        request.deliveryFee().map(phrases.forms()::money).orElse("")))
                .orElseGet(() -> phrases.say(Phrase.ORDER_PICKED_UP));
        return phrases.say(
                Phrase.ORDER_SUMMARY,
                items(request.lines(), phrases),
                way,
                phrases.forms().money(request.total()));
    }

    static String items(List<OrderLine> lines, Phrases phrases) {
        return phrases.forms()
                .and(lines.stream()
                        .map(line -> phrases.say(
                                Phrase.ORDER_LINE,
                                String.valueOf(line.quantity()),
                                line.title(),
                                phrases.forms()
                                        .money(new Money(
                                                line.total(), line.price().currency()))))
                        .toList());
    }

    static String question(Draft draft) {
        Phrases phrases = draft.phrases();
        String summary = phrases.forms().sentence(summary(Ordering.request(draft), phrases));
        String closed = isOpen(draft) ? "" : phrases.say(Phrase.ORDER_WHILE_CLOSED) + " ";
        return phrases.say(Phrase.SHALL_I_ORDER, summary, closed);
    }

    private static boolean isOpen(Draft draft) {
        return draft.business().hours().holds(draft.today(), draft.now().toLocalTime(), Duration.ofMinutes(1));
    }

    static Optional<String> soFar(Draft draft) {
        Phrases phrases = draft.phrases();
        List<OrderLine> lines = Ordering.lines(draft);
        List<String> parts = Stream.of(
                        lines.isEmpty() ? Optional.<String>empty() : Optional.of(items(lines, phrases)),
                        draft.text(SlotName.ADDRESS),
                        draft.text(SlotName.NAME).map(name -> phrases.say(Phrase.NAME_GIVEN, name)))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    static Report report(Draft draft, ActionOutcome outcome) {
        Phrases phrases = draft.phrases();
        return switch (outcome) {
            case ActionOutcome.Ordered ordered ->
                new Report.Done(phrases.say(
                                Phrase.ORDERED,
                                draft.business().name(),
                                items(Ordering.lines(draft), phrases),
                                phrases.forms().money(ordered.total()))
                        + " " + phrases.say(Phrase.ORDER_NUMBER, OrderNumber.of(ordered.orderId())));
            case ActionOutcome.NotAsQuoted(List<String> items) ->
                new Report.Refused(new Objection(
                        SlotName.ITEMS,
                        phrases.say(Phrase.NOT_AS_QUOTED, phrases.forms().and(items)) + " "
                                + phrases.say(Phrase.ASK_INSTEAD),
                        List.of()));
            case ActionOutcome.CouldNot() ->
                new Report.Failed(phrases.say(Phrase.COULD_NOT_ORDER) + " " + phrases.say(Phrase.TRY_AGAIN));
            case ActionOutcome.OrderCancelled other -> throw unexpected(other);
            case ActionOutcome.OrderTooFar other -> throw unexpected(other);
            case ActionOutcome.Booked other -> throw unexpected(other);
            case ActionOutcome.WaitListed other -> throw unexpected(other);
            case ActionOutcome.WaitsEnough other -> throw unexpected(other);
            case ActionOutcome.PlaceLeft other -> throw unexpected(other);
            case ActionOutcome.SlotTaken other -> throw unexpected(other);
            case ActionOutcome.Rescheduled other -> throw unexpected(other);
            case ActionOutcome.Cancelled other -> throw unexpected(other);
            case ActionOutcome.Over other -> throw unexpected(other);
        };
    }

    static IllegalArgumentException unexpected(ActionOutcome outcome) {
        return new IllegalArgumentException("Expected what became of an order, but was " + outcome);
    }
}
