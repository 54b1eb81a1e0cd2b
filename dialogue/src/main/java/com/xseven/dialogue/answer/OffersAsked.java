package com.xseven.dialogue.answer;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.command.Command.AskFact;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which offers a question is about. */
public final class OffersAsked {

    private OffersAsked() {}

    /** The offers that the answer to a question about offers names; all where it narrows nothing. */
    public static List<Offer> in(AskFact question, Business business) {
        List<String> tags = values(question, SlotName.TAGS);
        List<Offer> named = named(question, business);
        List<Offer> candidates = within(question, named.isEmpty() ? business.offers() : named);
        if (!tags.isEmpty()) {
            boolean isItself = named.size() != 1 || tags.stream().allMatch(tag -> hasTag(named.getFirst(), tag));
            return tagged(isItself ? candidates : within(question, business.offers()), tags);
        }
        return switch (question.subject().orElse("")) {
            case Topics.CHEAPEST -> extreme(candidates, byPrice());
            case Topics.DEAREST -> extreme(candidates, byPrice().reversed());
            default -> candidates;
        };
    }

    /** The ids of the offers that a question is about: the one that is left of all, or those that it names; none where it is about many. */
    public static List<String> meant(AskFact question, Business business) {
        List<Offer> asked = question.about() == Intent.ASK_OFFERS ? in(question, business) : named(question, business);
        boolean few = asked.size() == 1 || named(question, business).containsAll(asked);
        return few ? asked.stream().map(Offer::id).distinct().toList() : List.of();
    }

    static List<Offer> named(AskFact question, Business business) {
        return values(question, SlotName.OFFER).stream()
                .flatMap(id -> business.offer(id).stream())
                .toList();
    }

    /** Whether the question says what things may cost. */
    static boolean namesPrices(AskFact question) {
        return price(question, SlotName.MIN_PRICE)
                .or(() -> price(question, SlotName.MAX_PRICE))
                .isPresent();
    }

    static Optional<BigDecimal> price(AskFact question, SlotName bound) {
        return Optional.ofNullable(question.details().get(bound)).map(BigDecimal::new);
    }

    /** Those of the offers whose price is what the question allows. */
    static List<Offer> within(AskFact question, List<Offer> offers) {
        Optional<BigDecimal> least = price(question, SlotName.MIN_PRICE);
        Optional<BigDecimal> most = price(question, SlotName.MAX_PRICE);
        return offers.stream()
                .filter(offer -> least.filter(bound -> offer.price().amount().compareTo(bound) < 0)
                        .isEmpty())
                .filter(offer -> most.filter(bound -> offer.price().amount().compareTo(bound) > 0)
                        .isEmpty())
                .toList();
    }

    static List<String> values(AskFact question, SlotName slot) {
        return Optional.ofNullable(question.details().get(slot)).stream()
                .flatMap(value -> Pattern.compile(",").splitAsStream(value))
                .toList();
    }

    /** What is vegan is vegetarian too; every other tag holds only where the business set it. */
    static boolean hasTag(Offer offer, String tag) {
        return offer.tags().contains(tag)
                || (tag.equals("vegetarian") && offer.tags().contains("vegan"));
    }

    static List<Offer> tagged(List<Offer> candidates, List<String> tags) {
        return candidates.stream()
                .filter(offer -> tags.stream().allMatch(tag -> hasTag(offer, tag)))
                .toList();
    }

    private static Comparator<Offer> byPrice() {
        return Comparator.comparing(offer -> offer.price().amount());
    }

    private static List<Offer> extreme(List<Offer> candidates, Comparator<Offer> order) {
        return candidates.stream()
                .min(order)
                .map(first -> candidates.stream()
                        .filter(other -> order.compare(other, first) == 0)
                        .toList())
                .orElse(List.of());
    }
}
