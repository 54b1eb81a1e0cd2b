package com.xseven.tools;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.tool.Lookup;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Offers that were asked for.
 *
 * @param more how many there are beside these
 */
record OfferList(List<Item> offers, int more) {

    private static final int MOST = 25;

    /** One offer; {@code minutes} where it takes a known time. */
    record Item(
            String id,
            String name,
            String heading,
            Money price,
            Optional<Long> minutes,
            List<String> tags,
            List<String> options,
            boolean soldOut) {

        private static Item of(Offer offer, Business business) {
            return new Item(
                    offer.id(),
                    offer.name(),
                    offer.category(),
                    offer.price(),
                    offer.duration().map(Duration::toMinutes),
                    offer.tags(),
                    offer.options().stream().map(Item::said).toList(),
                    business.isSoldOut(offer.id()));
        }

        private static String said(OptionGroup group) {
            return group.name() + ": "
                    + String.join(
                            ", ",
                            group.options().stream()
                                    .map(option -> option.name() + " "
                                            + option.difference().amount().toPlainString())
                                    .toList());
        }
    }

    static OfferList of(Business business, Lookup.FindOffers wanted) {
        List<Offer> found = business.offers().stream()
                .filter(offer ->
                        wanted.words().filter(words -> !speaksOf(offer, words)).isEmpty())
                .filter(offer -> wanted.tag().filter(tag -> !has(offer, tag)).isEmpty())
                .filter(offer -> wanted.maxPrice()
                        .filter(most -> offer.price().amount().compareTo(most) > 0)
                        .isEmpty())
                .toList();
        return new OfferList(
                found.stream()
                        .limit(MOST)
                        .map(offer -> Item.of(offer, business))
                        .toList(),
                Math.max(0, found.size() - MOST));
    }

    private static boolean speaksOf(Offer offer, String words) {
        String text = lower(offer.name() + " " + offer.category() + " " + String.join(" ", offer.tags()));
        return Arrays.stream(lower(words).split("\\W+"))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> text.contains(singular(word)));
    }

    private static boolean has(Offer offer, String tag) {
        return offer.tags().stream()
                .anyMatch(known -> lower(known).equals(lower(tag).replace(' ', '-'))
                        || lower(known).equals(lower(tag)));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
