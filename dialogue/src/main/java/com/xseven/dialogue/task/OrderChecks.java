package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Basket.Item;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.OptionList;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.Optional;

/** What speaks against an order by the business's own facts. */
final class OrderChecks {

    private OrderChecks() {}

    static Optional<Objection> items(Draft draft) {
        List<Item> items = draft.basket().items();
        Optional<Objection> tooMany = items.stream()
                .filter(item -> item.quantity() > Basket.MOST_OF_ONE)
                .findFirst()
                .map(item -> tooMany(draft));
        return tooMany.or(() -> items.stream().filter(Item::isOpen).findFirst().map(item -> which(item, draft)))
                .or(() -> soldOut(items, draft))
                .or(() -> undecided(items, draft));
    }

    private static Objection tooMany(Draft draft) {
        Phrases phrases = draft.phrases();
        String phone = phrases.forms().phone(draft.business().phone());
        return items(phrases.say(Phrase.TOO_MANY_OF_ONE, String.valueOf(Basket.MOST_OF_ONE), phone));
    }

    private static Objection which(Item item, Draft draft) {
        List<String> names = item.ids().stream()
                .flatMap(id -> draft.business().offer(id).stream())
                .map(Offer::name)
                .toList();
        return items(draft.phrases()
                .say(Phrase.ASK_WHICH_ITEM, draft.phrases().forms().or(names)));
    }

    /** Such as what was wanted before it ran out. */
    private static Optional<Objection> soldOut(List<Item> items, Draft draft) {
        List<String> gone = items.stream()
                .map(item -> item.ids().getFirst())
                .filter(draft.business()::isSoldOut)
                .flatMap(id -> draft.business().offer(id).stream())
                .map(Offer::name)
                .toList();
        Phrases phrases = draft.phrases();
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(items(phrases.say(Phrase.SOLD_OUT, phrases.forms().and(gone)) + " "
                        + phrases.say(Phrase.ASK_INSTEAD)));
    }

    /** Such as a size that has to be chosen. */
    private static Optional<Objection> undecided(List<Item> items, Draft draft) {
        return items.stream()
                .flatMap(item -> draft.business().offer(item.ids().getFirst()).stream()
                        .flatMap(offer -> offer.undecided(item.options()).stream()
                                .map(group -> choose(group, offer, draft.phrases()))))
                .findFirst();
    }

    private static Objection choose(OptionGroup group, Offer offer, Phrases phrases) {
        String words = phrases.say(
                Phrase.ASK_OPTION,
                phrases.forms().within(group.name()),
                offer.name(),
                OptionList.of(group, offer, phrases.forms()));
        List<String> choices = group.options().stream().map(OfferOption::name).toList();
        return new Objection(SlotName.ITEMS, words, List.of(), choices);
    }

    static Optional<Objection> fulfilment(Draft draft) {
        boolean undelivered = draft.fulfilment()
                .filter(way -> way == Fulfilment.DELIVERY
                        && draft.business().deliveryFee().isEmpty())
                .isPresent();
        Phrases phrases = draft.phrases();
        return undelivered
                ? Optional.of(new Objection(
                        SlotName.FULFILMENT,
                        phrases.say(Phrase.NO_DELIVERY, draft.business().address()) + " "
                                + phrases.say(Phrase.ASK_PICKUP),
                        List.of()))
                : Optional.empty();
    }

    private static Objection items(String words) {
        return new Objection(SlotName.ITEMS, words, List.of());
    }
}
