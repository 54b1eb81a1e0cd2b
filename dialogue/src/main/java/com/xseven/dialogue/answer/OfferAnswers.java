package com.xseven.dialogue.answer;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.command.Command.AskFact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Forms;
import com.xseven.dialogue.words.OptionList;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.math.BigDecimal;
import java.util.Collections;
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
        List<String> tags = OffersAsked.values(question, SlotName.TAGS);
        List<Offer> named = OffersAsked.named(question, business);
        String subject = question.subject().orElse("");
        if (OffersAsked.namesPrices(question)) {
            return withinPrices(question, tags.isEmpty() ? named : OffersAsked.tagged(named, tags), tags);
        }
        if (subject.equals(Topics.HOURLY) && !business.services().isEmpty()) {
            List<Offer> asked = named.isEmpty() ? business.services() : named;
            return phrases.say(Phrase.NOT_BY_THE_HOUR) + " "
                    + String.join(" ", asked.stream().map(this::price).toList());
        }
        if (!named.isEmpty()) {
            return aboutNamed(named, tags, question);
        }
        List<Offer> candidates = business.offers();
        if (!tags.isEmpty()) {
            return tagged(candidates, tags);
        }
        return switch (subject) {
            case "" -> everything();
            case Topics.CHEAPEST -> extreme(Phrase.OFFER_CHEAPEST, OffersAsked.in(question, business));
            case Topics.DEAREST -> extreme(Phrase.OFFER_DEAREST, OffersAsked.in(question, business));
            case Topics.DETAILS, Topics.HOURLY -> everything();
            default -> unknown(subject);
        };
    }

    private String aboutNamed(List<Offer> named, List<String> tags, AskFact question) {
        if (!tags.isEmpty()) {
            return named.size() == 1 ? isTagged(named.getFirst(), tags) : tagged(named, tags);
        }
        return switch (question.subject().orElse("")) {
            case Topics.CHEAPEST -> extreme(Phrase.OFFER_CHEAPEST, OffersAsked.in(question, business));
            case Topics.DEAREST -> extreme(Phrase.OFFER_DEAREST, OffersAsked.in(question, business));
            case Topics.DETAILS ->
                prices(named) + " "
                        + phrases.say(
                                Phrase.OFFER_NO_DETAILS,
                                forms.and(named.stream().map(Offer::name).toList()),
                                forms.phone(business.phone()));
            default -> prices(named);
        };
    }

    /** Of what is named, or else of everything; the cheapest of it where nothing is within the prices. */
    private String withinPrices(AskFact question, List<Offer> named, List<String> tags) {
        List<Offer> among = named.isEmpty() ? OffersAsked.tagged(business.offers(), tags) : named;
        List<Offer> fitting = OffersAsked.within(question, among);
        if (!fitting.isEmpty()) {
            return phrases.say(Phrase.OFFERS_WITHIN, forms.sentence(prices(question)), withPrices(fitting));
        }
        String none = phrases.say(Phrase.OFFERS_NONE_WITHIN, prices(question));
        return among.isEmpty() ? none : none + " " + prices(nearest(question, among));
    }

    private static List<Offer> nearest(AskFact question, List<Offer> among) {
        Comparator<Offer> byPrice = Comparator.comparing(offer -> offer.price().amount());
        boolean tooDear = OffersAsked.price(question, SlotName.MAX_PRICE)
                .filter(most ->
                        among.stream().anyMatch(offer -> offer.price().amount().compareTo(most) > 0))
                .isPresent();
        return List.of(tooDear ? Collections.min(among, byPrice) : Collections.max(among, byPrice));
    }

    private String prices(AskFact question) {
        Optional<String> least = OffersAsked.price(question, SlotName.MIN_PRICE).map(this::money);
        Optional<String> most = OffersAsked.price(question, SlotName.MAX_PRICE).map(this::money);
        if (least.isPresent() && most.isPresent()) {
            return phrases.say(Phrase.PRICES_BETWEEN, least.get(), most.get());
        }
        return most.map(amount -> phrases.say(Phrase.PRICES_UP_TO, amount))
                .orElseGet(() -> phrases.say(Phrase.PRICES_FROM, least.orElseThrow()));
    }

    private String money(BigDecimal amount) {
        return forms.money(new Money(amount, business.currency()));
    }

    private String isTagged(Offer offer, List<String> tags) {
        List<String> missing =
                tags.stream().filter(tag -> !OffersAsked.hasTag(offer, tag)).toList();
        return missing.isEmpty()
                ? phrases.say(Phrase.OFFER_IS_TAGGED, offer.name(), inWords(tags), forms.money(offer.price()))
                : phrases.say(Phrase.OFFER_NOT_TAGGED, offer.name(), inWords(missing)) + " "
                        + tagged(business.offers(), missing);
    }

    private String tagged(List<Offer> candidates, List<String> tags) {
        List<Offer> fitting = OffersAsked.tagged(candidates, tags);
        return fitting.isEmpty()
                ? phrases.say(Phrase.OFFERS_NONE_TAGGED, inWords(tags), placeOfOffers())
                : phrases.say(Phrase.OFFERS_TAGGED, inWords(tags), withPrices(fitting));
    }

    private String inWords(List<String> tags) {
        return forms.and(tags.stream().map(forms::tag).toList());
    }

    private String prices(List<Offer> offers) {
        return offers.size() == 1 ? price(offers.getFirst()) : phrases.say(Phrase.OFFERS_HAVE, withPrices(offers));
    }

    private String price(Offer offer) {
        String price = forms.money(offer.price());
        return offer.duration()
                .map(duration ->
                        phrases.say(Phrase.OFFER_PRICE_DURATION, offer.name(), price, forms.duration(duration)))
                .orElseGet(() -> phrases.say(Phrase.OFFER_PRICE, offer.name(), price) + choices(offer));
    }

    private String choices(Offer offer) {
        return offer.options().isEmpty() ? "" : " " + phrases.say(Phrase.OFFER_OPTIONS, OptionList.of(offer, forms));
    }

    /** {@code ties} are those at one price. */
    private String extreme(Phrase phrase, List<Offer> ties) {
        return ties.isEmpty()
                ? everything()
                : phrases.say(
                        phrase,
                        forms.and(ties.stream().map(Offer::name).toList()),
                        forms.money(ties.getFirst().price()));
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
