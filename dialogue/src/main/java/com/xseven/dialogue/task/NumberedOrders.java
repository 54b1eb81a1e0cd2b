package com.xseven.dialogue.task;

import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.OrderInquiry;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Orders that are named by their number. Whoever asks for one that was not made in their conversation has to know the phone
 * number or the e-mail address that it was made with, and hears how it stands: nothing of what it holds or where it goes.
 */
public final class NumberedOrders {

    static final List<SlotDefinition> SLOTS = List.of(
            SlotDefinition.what(SlotName.ORDER, NumberedOrders::askForNumber)
                    .wantedIn(draft -> draft.placed().isEmpty()),
            SlotDefinition.what(SlotName.PHONE, draft -> draft.phrases().say(Phrase.ASK_PHONE_OF_ORDER))
                    .orElse(SlotName.EMAIL)
                    .wantedIn(draft -> elsewhere(draft).isPresent()));

    private NumberedOrders() {}

    private static String askForNumber(Draft draft) {
        return draft.phrases()
                .say(
                        Phrase.ASK_ORDER_NUMBER,
                        draft.business().name(),
                        draft.phrases().forms().phone(draft.business().phone()));
    }

    /** The number that was said, unless it is the one of the order that was spoken of last. */
    static Optional<String> elsewhere(Draft draft) {
        return draft.text(SlotName.ORDER)
                .filter(number ->
                        draft.placed().filter(order -> order.isCalled(number)).isEmpty());
    }

    static Verdict lookedUp(
            String number, Draft draft, List<Fact> found, BiFunction<PlacedOrder, OrderStatus, Verdict> judgement) {
        return found.stream()
                .filter(Fact.OrderFound.class::isInstance)
                .map(Fact.OrderFound.class::cast)
                .filter(known -> known.number().equals(number))
                .findFirst()
                .map(known -> said(number, known.inquiry(), draft, judgement))
                .orElseGet(() -> new Verdict.AskWorld(
                        new ToolCall.FindOrder(number, draft.text(SlotName.PHONE), draft.text(SlotName.EMAIL))));
    }

    private static Verdict said(
            String number, OrderInquiry inquiry, Draft draft, BiFunction<PlacedOrder, OrderStatus, Verdict> judgement) {
        return switch (inquiry) {
            case OrderInquiry.Found(String orderId, OrderStatus status) ->
                judgement.apply(placed(orderId, draft), status);
            case OrderInquiry.NotFound() -> refused(Phrase.NO_SUCH_ORDER, number, draft);
            case OrderInquiry.TooManyTries() -> refused(Phrase.TOO_MANY_TRIES, number, draft);
        };
    }

    /** How an order is spoken of once it was found by the number that the draft has. */
    public static PlacedOrder placed(String orderId, Draft draft) {
        String number = draft.text(SlotName.ORDER).orElseThrow();
        return new PlacedOrder(orderId, draft.phrases().say(Phrase.ORDER_NUMBERED, number), true);
    }

    private static Verdict refused(Phrase words, String number, Draft draft) {
        return new Verdict.Answered(draft.phrases()
                .say(
                        words,
                        number,
                        draft.business().name(),
                        draft.phrases().forms().phone(draft.business().phone())));
    }
}
