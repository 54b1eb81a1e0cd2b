package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Basket.Item;
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
                    + "(?: (?:the|that|my|one|any|want|need|those|these|of|all|out|off|veg|veggie|vegan|vegetarian|\\d+|two|three))*\\s*$");

    /** Some of several, where what is left of them stays. */
    private static final Pattern TAKES_SOME = Pattern.compile(
            "\\b(?:remove|drop|delete|take (?:off|out|away)|leave out|skip|minus|lose|scratch|cancel|swap|replace|exchange|switch)"
                    + "(?: just| only| off| out)?(?<n> " + Quantities.NUMBER
                    + "\\b)(?: of)?(?: (?:the|my|those|these))*\\s*$");

    private static final Pattern TAKES = Pattern.compile("\\btake\\b[^,]*$");
    private static final Pattern OFF = Pattern.compile("^\\s*(?:off|out|away)\\b");
    private static final Pattern ADDS =
            Pattern.compile("\\b(?:add|also|plus|another|more|extra|too|as well|on top|additional)\\b");
    private static final Pattern INSTEAD = Pattern.compile("\\b(?:instead|rather)\\b(?! (?:of|than))");
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:add|remove|without|drop|delete|leave out|take (?:off|out)|skip|swap|replace|make (?:it|that|them))\\b");
    private static final Pattern DOUBLES =
            Pattern.compile("\\b(?:double|twice)(?: (?:the|my|that|as many|up on))*\\s*$");
    private static final Pattern SOME_OF = Pattern.compile("\\bof (?:the|my|those|these)\\s*$");
    private static final Pattern CHANGES_TO = Pattern.compile("\\b(?:swap|replace|exchange|switch|change)\\b[^,]*$");
    private static final Pattern ON_IT =
            Pattern.compile("\\b(?:to|on|onto|in)(?: (?:the|my|that|this|both|all|each))*\\s*$");
    private static final Pattern GOES_ON = Pattern.compile("^\\W*(?:and|plus|also)\\b");
    private final String plain;
    private final ClauseReading clause;
    private final Draft draft;
    private final List<Mention.Offers> mentions;
    private final OrderOptions options;
    private final OptionsSaid optionsSaid;
    private final List<Item> fresh = new ArrayList<>();
    private Basket basket;
    private OptionalInt freed = OptionalInt.empty();
    private boolean said;

    OrderItems(String text, ClauseReading clause, Draft draft) {
        this.clause = clause;
        this.draft = draft;
        this.basket = standing(draft);
        this.options = new OrderOptions(draft.business());
        this.mentions = new NamedDishes(text, clause, draft.business()).found();
        this.optionsSaid = new OptionsSaid(
                text,
                clause.clause().span(),
                mentions.stream().map(Mention.Offers::span).toList(),
                mentions.stream().map(mention -> options.groups(goods(mention))).toList());
        this.plain = optionsSaid.masked();
    }

    /** What is in the order so far. */
    static Basket standing(Draft draft) {
        return draft.value(SlotName.ITEMS).map(Basket::parse).orElseGet(Basket::empty);
    }

    /** Whether a clause changes items, whatever they are. */
    static boolean changes(String plain) {
        return CHANGES.matcher(plain).find();
    }

    /** Whether a clause names an option of what is in the order already, or asks for one that is not to be had. */
    static boolean namesOption(String plain, Draft draft) {
        List<OptionGroup> groups = new OrderOptions(draft.business()).groups(standing(draft));
        return OptionsSaid.inAll(plain, groups).stream().anyMatch(part -> !part.isEmpty());
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
        List<OptionPart> standing = ofStanding();
        options.changed(basket, standing, clause.plain()).ifPresent(changed -> {
            basket = changed;
            said = true;
        });
        List<Item> unknown = new UnknownItems(unnamed(), clause.clause().span(), mentions).found();
        unknown.forEach(item -> basket = basket.with(item));
        said |= !unknown.isEmpty();
        boolean onlyTakesOut = IntStream.range(0, mentions.size()).allMatch(this::isTakenOut);
        if (onlyTakesOut && unknown.isEmpty()) {
            boolean counts = standing.stream().allMatch(OptionPart::isEmpty);
            new Recount(clause, draft).of(basket, counts).ifPresent(changed -> {
                basket = changed;
                said = true;
            });
        }
        return said || CHANGES.matcher(clause.plain()).find() ? Optional.of(basket.merged()) : Optional.empty();
    }

    /** What is said of the options of dishes that the clause does not name. */
    private List<OptionPart> ofStanding() {
        Span span = clause.clause().span();
        boolean speaks = mentions.isEmpty() || optionsSaid.alsoSpeaksOfBefore();
        return speaks
                ? OptionsSaid.inAll(plain.substring(span.from(), span.to()), options.groups(basket))
                : List.of(OptionPart.of(OptionalInt.empty(), false));
    }

    /** The text without what is said of options. */
    private String unnamed() {
        Span span = clause.clause().span();
        return mentions.isEmpty() ? OptionsSaid.without(plain, span, options.groups(basket)) : plain;
    }

    private void takeOut() {
        for (int i = 0; i < mentions.size(); i++) {
            if (isTakenOut(i)) {
                said = true;
                List<OptionPart> parts = optionsSaid.of(i);
                List<Item> among = basket.among(goods(mentions.get(i)));
                List<Item> exact = among.stream()
                        .filter(item -> options.isAsSaid(item, parts.getFirst()))
                        .toList();
                List<Item> taken = parts.getFirst().isEmpty() || exact.isEmpty() ? among : exact;
                int quantity = Math.min(
                        taken.stream().mapToInt(Item::quantity).sum(),
                        some(before(i)).orElse(Integer.MAX_VALUE));
                takeOut(taken.reversed(), quantity);
                freed = taken.isEmpty() ? freed : OptionalInt.of(quantity);
                List<String> ids = goods(mentions.get(i));
                parts.subList(1, parts.size())
                        .forEach(part -> basket = basket.with(
                                options.after(new Item(ids, part.count().orElse(1)), part)));
            }
        }
    }

    /** So many of the items, the last ones first. */
    private void takeOut(List<Item> items, int quantity) {
        int left = quantity;
        for (Item item : items) {
            int out = Math.min(left, item.quantity());
            left -= out;
            if (out == item.quantity()) {
                basket = basket.without(item);
            } else if (out > 0) {
                basket = basket.replacing(item, item.times(item.quantity() - out));
            }
        }
    }

    private static OptionalInt some(String before) {
        Matcher some = TAKES_SOME.matcher(before);
        return some.find() ? OptionalInt.of(Quantities.value(some.group("n").strip())) : OptionalInt.empty();
    }

    private boolean isTakenOut(int index) {
        String before = before(index);
        OptionPart part = optionsSaid.of(index).getFirst();
        boolean changesTo = CHANGES_TO.matcher(before).find()
                && index == mentions.size() - 1
                && optionsSaid.isAfter(index)
                && !part.isEmpty()
                && optionsSaid.of(index).size() == 1;
        return !changesTo
                && (some(before).isPresent()
                        || (TAKES_OUT.matcher(before).find()
                                && !before.matches(".*\\b(?:i'll|i will|we'll|can i|to) take\\b.*"))
                        || (TAKES.matcher(before).find()
                                && OFF.matcher(after(index)).find()));
    }

    private void put(int index) {
        List<String> ids = goods(mentions.get(index));
        if (ids.isEmpty()) {
            return;
        }
        said = true;
        List<OptionPart> parts = optionsSaid.of(index);
        OptionalInt counted = Quantities.before(before(index));
        if (counted.isEmpty()) {
            counted = index == mentions.size() - 1 ? Quantities.after(after(index)) : Quantities.between(after(index));
        }
        boolean adds = ADDS.matcher(before(index)).find()
                || (index == mentions.size() - 1 && ADDS.matcher(after(index)).find());
        if (adds && ON_IT.matcher(before(index)).find() && !parts.getFirst().isEmpty()) {
            adds = false;
        }
        Optional<Item> standing = standing(ids, parts.getFirst(), adds);
        if (standing.isEmpty() || (adds && ids.size() > 1)) {
            putNew(ids, counted, index);
            return;
        }
        Item item = standing.get();
        List<String> settled = item.ids().stream().filter(ids::contains).toList();
        int quantity = adds && !item.isOpen() ? item.quantity() + counted.orElse(1) : counted.orElse(item.quantity());
        if (quantity < item.quantity()
                && parts.getFirst().isEmpty()
                && SOME_OF.matcher(before(index)).find()
                && Notes.isIn(clause.plain())) {
            quantity = item.quantity();
        }
        if (counted.isEmpty() && DOUBLES.matcher(before(index)).find()) {
            quantity = 2 * item.quantity();
        }
        List<Item> pieces = new ArrayList<>(options.pieces(new Item(settled, item.options(), quantity), parts));
        if (quantity < item.quantity()
                && !parts.getFirst().isEmpty()
                && SOME_OF.matcher(before(index)).find()) {
            pieces.addFirst(item.times(item.quantity() - quantity));
        }
        fresh.addAll(pieces);
        basket = basket.replacing(item, pieces);
    }

    /** A dish that is said again with other options is another line where it is added, or where the clause has just put one. */
    private Optional<Item> standing(List<String> ids, OptionPart part, boolean adds) {
        boolean goesOn = adds || GOES_ON.matcher(clause.plain()).find();
        return options.standing(basket, ids, part)
                .filter(item -> options.isAsSaid(item, part)
                        || (!fresh.contains(item) && (part.isEmpty() || !goesOn || item.isOpen())));
    }

    /** Who wants something instead, of the only thing there is, wants as many of it. */
    private void putNew(List<String> ids, OptionalInt counted, int index) {
        boolean instead = INSTEAD.matcher(before(index) + " " + after(index)).find();
        List<OptionPart> parts = optionsSaid.of(index);
        if (instead && freed.isEmpty() && basket.items().size() == 1) {
            Item only = basket.items().getFirst();
            List<Item> pieces = options.pieces(new Item(ids, counted.orElse(only.quantity())), parts);
            basket = basket.replacing(only, pieces);
            fresh.addAll(pieces);
        } else {
            List<Item> pieces = options.pieces(new Item(ids, counted.orElse(freed.orElse(1))), parts);
            pieces.forEach(piece -> basket = basket.with(piece));
            fresh.addAll(pieces);
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
