package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Basket.Item;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The items of an order after a clause: what it counts, adds, takes out, puts in place of another. */
final class OrderItems {

    private static final Pattern TAKES_OUT = Pattern.compile(
            "\\b(?:remove|without|drop|delete|take (?:off|out)|take|leave out|skip|minus|lose|cancel|scratch|don't want"
                    + "|do not want|not|no|forget|instead of|rather than|swap|replace|exchange|switch|change)"
                    + "(?: (?:the|that|my|one|any|want|need|those|these|of|all|out|off|\\d+|two|three))*\\s*$");
    private static final Pattern TAKES = Pattern.compile("\\btake\\b[^,]*$");
    private static final Pattern OFF = Pattern.compile("^\\s*(?:off|out|away)\\b");
    private static final Pattern ADDS =
            Pattern.compile("\\b(?:add|also|plus|another|more|extra|too|as well|on top|additional)\\b");
    private static final Pattern INSTEAD = Pattern.compile("\\b(?:instead|rather)\\b(?! (?:of|than))");
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:add|remove|without|drop|delete|leave out|take (?:off|out)|skip|swap|replace|make (?:it|that|them))\\b");
    private static final Pattern THOSE = Pattern.compile("\\b(?:add|also|plus)\\b(?: me| us| in)*(?: (?<n>"
            + Quantities.NUMBER + "))?(?: of)? (?:those|that|them|it)\\b|\\b(?<m>" + Quantities.NUMBER
            + ") of (?:those|that|them)\\b");
    private static final Pattern DOUBLES =
            Pattern.compile("\\b(?:double|twice)(?: (?:the|my|that|as many|up on))*\\s*$");
    private static final Pattern MAKES_IT = Pattern.compile(
            "\\b(?:make (?:it|that|them)|only|just|actually|instead|meant)" + "(?: be| actually| just| only)* (?<n>"
                    + Quantities.NUMBER + ")\\b(?! (?:street|st|road|avenue))");

    private final String plain;
    private final ClauseReading clause;
    private final Draft draft;
    private final List<Mention.Offers> mentions;
    private Basket basket;
    private OptionalInt freed = OptionalInt.empty();
    private boolean said;

    OrderItems(String plain, ClauseReading clause, Draft draft) {
        this.plain = plain;
        this.clause = clause;
        this.draft = draft;
        this.basket = draft.value(SlotName.ITEMS).map(Basket::parse).orElseGet(Basket::empty);
        this.mentions = clause.mentions().stream()
                .filter(Mention.Offers.class::isInstance)
                .map(Mention.Offers.class::cast)
                .toList();
    }

    /** Whether a clause changes items, whatever they are. */
    static boolean changes(String plain) {
        return CHANGES.matcher(plain).find();
    }

    /** Whether a clause counts what is on the menu. */
    static boolean counts(ClauseReading clause, String plain) {
        return clause.mentions().stream()
                .filter(Mention.Offers.class::isInstance)
                .map(Mention::span)
                .anyMatch(span -> Quantities.before(
                                        plain.substring(clause.clause().span().from(), span.from()))
                                .isPresent()
                        || Quantities.after(plain.substring(
                                        span.to(), clause.clause().span().to()))
                                .isPresent());
    }

    /** The basket after the clause; empty where it says nothing of items. */
    Optional<Basket> changed() {
        takeOut();
        for (int i = 0; i < mentions.size(); i++) {
            if (!isTakenOut(i)) {
                put(i);
            }
        }
        List<Item> unknown = new UnknownItems(plain, clause.clause().span(), mentions).found();
        unknown.forEach(item -> basket = basket.with(item));
        said |= !unknown.isEmpty();
        boolean onlyTakesOut = IntStream.range(0, mentions.size()).allMatch(this::isTakenOut);
        if (onlyTakesOut && unknown.isEmpty() && !addsAskedAbout()) {
            countAnew();
        }
        return said || CHANGES.matcher(clause.plain()).find() ? Optional.of(basket) : Optional.empty();
    }

    private void takeOut() {
        for (int i = 0; i < mentions.size(); i++) {
            if (isTakenOut(i)) {
                said = true;
                Optional<Item> item = basket.matching(goods(mentions.get(i)));
                item.ifPresent(found -> {
                    basket = basket.without(found);
                    freed = OptionalInt.of(found.quantity());
                });
            }
        }
    }

    private boolean isTakenOut(int index) {
        String before = before(index);
        return (TAKES_OUT.matcher(before).find() && !before.matches(".*\\b(?:i'll|i will|we'll|can i|to) take\\b.*"))
                || (TAKES.matcher(before).find() && OFF.matcher(after(index)).find());
    }

    private void put(int index) {
        List<String> ids = goods(mentions.get(index));
        if (ids.isEmpty()) {
            return;
        }
        said = true;
        OptionalInt counted = Quantities.before(before(index));
        if (counted.isEmpty()) {
            counted = Quantities.after(after(index));
        }
        boolean adds = ADDS.matcher(before(index)).find()
                || (index == mentions.size() - 1 && ADDS.matcher(after(index)).find());
        Optional<Item> standing = basket.matching(ids);
        if (standing.isEmpty() || (adds && ids.size() > 1)) {
            putNew(ids, counted, index);
            return;
        }
        Item item = standing.get();
        List<String> settled = item.ids().stream().filter(ids::contains).toList();
        int quantity = adds && !item.isOpen() ? item.quantity() + counted.orElse(1) : counted.orElse(item.quantity());
        if (counted.isEmpty() && DOUBLES.matcher(before(index)).find()) {
            quantity = 2 * item.quantity();
        }
        basket = basket.replacing(item, new Item(settled, quantity));
    }

    /** Who wants something instead, of the only thing there is, wants as many of it. */
    private void putNew(List<String> ids, OptionalInt counted, int index) {
        boolean instead = INSTEAD.matcher(before(index) + " " + after(index)).find();
        if (instead && freed.isEmpty() && basket.items().size() == 1) {
            Item only = basket.items().getFirst();
            basket = basket.replacing(only, new Item(ids, counted.orElse(only.quantity())));
        } else {
            basket = basket.with(new Item(ids, counted.orElse(freed.orElse(1))));
        }
    }

    /** "Add one of those" is about the one thing that was just asked about. */
    private boolean addsAskedAbout() {
        Matcher those = THOSE.matcher(clause.plain());
        Optional<String> asked = draft.state()
                .service()
                .filter(id ->
                        draft.state().topic().filter(Intent.ASK_OFFERS::equals).isPresent())
                .filter(id -> draft.business().goods().stream()
                        .anyMatch(offer -> offer.id().equals(id)));
        if (asked.isEmpty() || !those.find()) {
            return false;
        }
        String number = those.group("n") != null ? those.group("n") : those.group("m");
        int quantity = number == null ? 1 : Quantities.value(number);
        basket = basket.matching(List.of(asked.get()))
                .map(item -> basket.replacing(item, item.times(item.quantity() + quantity)))
                .orElseGet(() -> basket.with(Item.of(asked.get(), quantity)));
        said = true;
        return true;
    }

    /** "Make it three" is about the last thing that was counted. */
    private void countAnew() {
        Matcher number = MAKES_IT.matcher(clause.plain());
        boolean onlyNumber = draft.asked().filter(SlotName.ITEMS::equals).isPresent();
        OptionalInt counted = number.find()
                ? OptionalInt.of(Quantities.value(number.group("n")))
                : onlyNumber ? Quantities.alone(clause.plain()) : OptionalInt.empty();
        if (counted.isPresent() && counted.getAsInt() > 0 && !basket.isEmpty()) {
            Item last = basket.items().getLast();
            List<Item> items = new ArrayList<>(basket.items());
            items.set(items.size() - 1, last.times(counted.getAsInt()));
            basket = new Basket(items);
            said = true;
        }
    }

    private List<String> goods(Mention.Offers mention) {
        List<String> sold = draft.business().goods().stream().map(Offer::id).toList();
        return mention.ids().stream().filter(sold::contains).toList();
    }

    private String before(int index) {
        int from = index == 0
                ? clause.clause().span().from()
                : mentions.get(index - 1).span().to();
        return plain.substring(from, mentions.get(index).span().from());
    }

    private String after(int index) {
        Span next = index == mentions.size() - 1
                ? new Span(clause.clause().span().to(), clause.clause().span().to())
                : mentions.get(index + 1).span();
        return plain.substring(mentions.get(index).span().to(), next.from());
    }
}
