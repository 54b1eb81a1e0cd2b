package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Basket.Item;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that count what was named before: add one of those, make it three. */
final class Recount {

    private static final Pattern THOSE = Pattern.compile("\\b(?:add|also|plus)\\b(?: me| us| in)*(?: (?<n>"
            + Quantities.NUMBER + "))?(?: of)? (?:those|that|them|it)\\b|\\b(?<m>" + Quantities.NUMBER
            + ") of (?:those|that|them)\\b");
    private static final Pattern MAKES_IT = Pattern.compile(
            "\\b(?:make (?:it|that|them)|only|just|actually|instead|meant)" + "(?: be| actually| just| only)* (?<n>"
                    + Quantities.NUMBER + ")\\b(?! (?:street|st|road|avenue))");

    private final ClauseReading clause;
    private final Draft draft;

    Recount(ClauseReading clause, Draft draft) {
        this.clause = clause;
        this.draft = draft;
    }

    /** The basket after the numbers; {@code last} says whether a number may count the last thing that was ordered. */
    Optional<Basket> of(Basket basket, boolean last) {
        return addsAskedAbout(basket).or(() -> last ? countsAnew(basket) : Optional.empty());
    }

    /** "Add one of those" is about the one thing that was just asked about. */
    private Optional<Basket> addsAskedAbout(Basket basket) {
        Matcher those = THOSE.matcher(clause.plain());
        Optional<Offer> asked = draft.state()
                .service()
                .filter(id ->
                        draft.state().topic().filter(Intent.ASK_OFFERS::equals).isPresent())
                .flatMap(id -> draft.business().goods().stream()
                        .filter(offer -> offer.id().equals(id))
                        .findFirst());
        if (asked.isEmpty() || !those.find()) {
            return Optional.empty();
        }
        String number = those.group("n") != null ? those.group("n") : those.group("m");
        int quantity = number == null ? 1 : Quantities.value(number);
        String id = asked.get().id();
        return Optional.of(basket.among(List.of(id)).stream()
                .reduce((first, last) -> last)
                .map(item -> basket.replacing(item, item.times(item.quantity() + quantity)))
                .orElseGet(() -> basket.with(Item.of(id, quantity))));
    }

    /** "Make it three" is about the last thing that was counted. */
    private Optional<Basket> countsAnew(Basket basket) {
        Matcher number = MAKES_IT.matcher(clause.plain());
        boolean onlyNumber = draft.asked().filter(SlotName.ITEMS::equals).isPresent();
        OptionalInt counted = number.find()
                ? OptionalInt.of(Quantities.value(number.group("n")))
                : onlyNumber ? Quantities.alone(clause.plain()) : OptionalInt.empty();
        if (counted.isEmpty() || counted.getAsInt() < 1 || basket.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>(basket.items());
        items.add(items.removeLast().times(counted.getAsInt()));
        return Optional.of(new Basket(items));
    }
}
