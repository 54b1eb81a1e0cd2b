package com.xseven.dialogue.answer;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.command.Command.AskFact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Forms;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a business sells, with its own names and prices. */
final class OfferAnswers {

    private static final Pattern SAFE_TO_REPEAT = Pattern.compile("[\\p{L}' -]{2,30}");

    private final Business business;
    private final Phrases phrases;
    private final Forms forms;

    OfferAnswers(Facts facts, Phrases phrases) {
        this.business = facts.business();
        this.phrases = phrases;
        this.forms = phrases.forms();
    }

    String to(AskFact question) {
        List<String> tags = values(question, SlotName.TAGS);
        List<Offer> named = values(question, SlotName.OFFER).stream()
                .flatMap(id -> business.offer(id).stream())
                .toList();
        String subject = question.subject().orElse("");
        if (!named.isEmpty()) {
            return aboutNamed(named, tags, subject);
        }
        List<Offer> candidates = business.offers();
        if (!tags.isEmpty()) {
            return tagged(candidates, tags);
        }
        return switch (subject) {
            case "" -> everything();
            case Topics.CHEAPEST -> extreme(Phrase.OFFER_CHEAPEST, candidates, byPrice());
            case Topics.DEAREST ->
                extreme(Phrase.OFFER_DEAREST, candidates, byPrice().reversed());
            case Topics.DETAILS -> everything();
            default -> unknown(subject);
        };
    }

    private static List<String> values(AskFact question, SlotName slot) {
        return Optional.ofNullable(question.details().get(slot)).stream()
                .flatMap(value -> Pattern.compile(",").splitAsStream(value))
                .toList();
    }

    private String aboutNamed(List<Offer> named, List<String> tags, String subject) {
        if (!tags.isEmpty()) {
            return named.size() == 1 ? isTagged(named.getFirst(), tags) : tagged(named, tags);
        }
        return switch (subject) {
            case Topics.CHEAPEST -> extreme(Phrase.OFFER_CHEAPEST, named, byPrice());
            case Topics.DEAREST ->
                extreme(Phrase.OFFER_DEAREST, named, byPrice().reversed());
            case Topics.DETAILS ->
                prices(named) + " "
                        + phrases.say(
                                Phrase.OFFER_NO_DETAILS,
                                forms.and(named.stream().map(Offer::name).toList()),
                                forms.phone(business.phone()));
            default -> prices(named);
        };
    }

    private String isTagged(Offer offer, List<String> tags) {
        List<String> missing = tags.stream().filter(tag -> !hasTag(offer, tag)).toList();
        return missing.isEmpty()
                ? phrases.say(Phrase.OFFER_IS_TAGGED, offer.name(), forms.and(tags), forms.money(offer.price()))
                : phrases.say(Phrase.OFFER_NOT_TAGGED, offer.name(), forms.and(missing)) + " "
                        + tagged(business.offers(), missing);
    }

    /** What is vegan is vegetarian too; every other tag holds only where the business set it. */
    private static boolean hasTag(Offer offer, String tag) {
        return offer.tags().contains(tag)
                || (tag.equals("vegetarian") && offer.tags().contains("vegan"));
    }

    private String tagged(List<Offer> candidates, List<String> tags) {
        List<Offer> fitting = candidates.stream()
                .filter(offer -> tags.stream().allMatch(tag -> hasTag(offer, tag)))
                .toList();
        return fitting.isEmpty()
                ? phrases.say(Phrase.OFFERS_NONE_TAGGED, forms.and(tags), placeOfOffers())
                : phrases.say(Phrase.OFFERS_TAGGED, forms.and(tags), withPrices(fitting));
    }

    private String prices(List<Offer> offers) {
        return offers.size() == 1 ? price(offers.getFirst()) : phrases.say(Phrase.OFFERS_HAVE, withPrices(offers));
    }

    private String price(Offer offer) {
        String price = forms.money(offer.price());
        return offer.duration()
                .map(duration ->
                        phrases.say(Phrase.OFFER_PRICE_DURATION, offer.name(), price, forms.duration(duration)))
                .orElseGet(() -> phrases.say(Phrase.OFFER_PRICE, offer.name(), price));
    }

    private String extreme(Phrase phrase, List<Offer> candidates, Comparator<Offer> order) {
        Optional<Offer> first = candidates.stream().min(order);
        return first.map(offer -> phrases.say(
                        phrase,
                        forms.and(candidates.stream()
                                .filter(other -> order.compare(other, offer) == 0)
                                .map(Offer::name)
                                .toList()),
                        forms.money(offer.price())))
                .orElseGet(this::everything);
    }

    private static Comparator<Offer> byPrice() {
        return Comparator.comparing(offer -> offer.price().amount());
    }

    private String unknown(String subject) {
        String thing = subject.toLowerCase(Locale.ROOT).strip();
        return SAFE_TO_REPEAT.matcher(thing).matches()
                ? phrases.say(Phrase.OFFER_UNKNOWN, thing, placeOfOffers(), byCategory())
                : phrases.say(Phrase.OFFER_UNKNOWN_UNNAMED, placeOfOffers(), byCategory());
    }

    private String everything() {
        return phrases.say(Phrase.OFFERS_LIST, placeOfOffers(), byCategory());
    }

    private String placeOfOffers() {
        return phrases.say(business.services().isEmpty() ? Phrase.PLACE_MENU : Phrase.PLACE_SERVICES);
    }

    private String byCategory() {
        List<String> headings =
                business.offers().stream().map(Offer::category).distinct().toList();
        return String.join(
                "; ",
                headings.stream()
                        .map(heading -> phrases.say(
                                Phrase.OFFER_CATEGORY,
                                heading,
                                withPrices(business.offers().stream()
                                        .filter(offer -> offer.category().equals(heading))
                                        .toList())))
                        .toList());
    }

    private String withPrices(List<Offer> offers) {
        return forms.and(offers.stream()
                .map(offer -> phrases.say(Phrase.OFFER_AND_PRICE, offer.name(), forms.money(offer.price())))
                .toList());
    }
}
