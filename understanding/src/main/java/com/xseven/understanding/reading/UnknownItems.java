package com.xseven.understanding.reading;

import com.xseven.dialogue.ordering.Basket.Item;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things that are counted like items, and that are not on the menu. */
final class UnknownItems {

    private static final Pattern PARTS =
            Pattern.compile("[,;.!?\n]|\\b(?:and|plus|with|but|then|for|to|from|at|by)\\b|&|\\+");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:^|\\b(?:order|get|have|add|like|want|take|bring|need|send|give)"
                    + "(?: me| us| you| also| in| just)*)\\s*(?<n>" + Quantities.NUMBER
                    + "|some)(?: ?x| more| extra| large| small| of| cold| bottles?| glass(?:es)?| cans?)* (?<name>[a-z][a-z' -]{2,30}?)\\s*$");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:add|order)(?: me| us| also| in)? (?<name>[a-z][a-z' -]{2,30}?)\\s*$");
    private static final Pattern ENDING = Pattern.compile(
            "(?:\\s+(?:please|too|as well|instead|also|then|thanks|thank you|delivered|again|now|today|tonight|to go))+\\s*$");
    private static final Set<String> NO_DISHES = Set.of(
            "delivery",
            "usual",
            "pickup",
            "pick",
            "takeaway",
            "go",
            "takeout",
            "collection",
            "table",
            "order",
            "orders",
            "food",
            "moment",
            "minute",
            "minutes",
            "bit",
            "thing",
            "things",
            "something",
            "question",
            "it",
            "that",
            "this",
            "them",
            "those",
            "favor",
            "favour",
            "lot",
            "few",
            "menu",
            "one",
            "ones",
            "more",
            "time",
            "dinner",
            "lunch",
            "meal",
            "meals",
            "breakfast",
            "look",
            "person",
            "human",
            "people",
            "kids",
            "name",
            "address",
            "phone",
            "number",
            "hour",
            "hours",
            "booking",
            "reservation",
            "appointment",
            "deal",
            "great",
            "good",
            "nice",
            "day",
            "anything",
            "everything",
            "what",
            "which",
            "here",
            "there",
            "home",
            "us",
            "me",
            "you",
            "the",
            "my",
            "your",
            "change",
            "mistake",
            "place",
            "online",
            "street",
            "apartment",
            "of",
            "each",
            "item",
            "items",
            "gift",
            "card",
            "couple",
            "pair",
            "same");

    private static final char KNOWN = OptionsSaid.KNOWN;

    private final String plain;
    private final Span clause;
    private final List<Mention.Offers> known;

    UnknownItems(String plain, Span clause, List<Mention.Offers> known) {
        this.plain = plain;
        this.clause = clause;
        this.known = known;
    }

    /** Whether a word is of another kind than dishes and what is put on them. */
    static boolean isNoDish(String word) {
        return NO_DISHES.contains(word);
    }

    List<Item> found() {
        List<Item> items = new ArrayList<>();
        for (String part : PARTS.splitAsStream(masked()).toList()) {
            String tail = part.substring(part.lastIndexOf(KNOWN) + 1);
            String words = ENDING.matcher(tail.strip()).replaceFirst("");
            Matcher counted = COUNTED.matcher(words);
            Matcher named = NAMED.matcher(words);
            if (counted.find()) {
                int quantity = counted.group("n").equals("some") ? 1 : Quantities.value(counted.group("n"));
                add(items, counted.group("name"), quantity);
            } else if (named.find()) {
                add(items, named.group("name"), 1);
            }
        }
        return items;
    }

    private static void add(List<Item> items, String name, int quantity) {
        List<String> words = List.of(name.strip().split(" +", -1));
        if (words.size() <= 3 && words.stream().noneMatch(NO_DISHES::contains) && quantity > 0) {
            items.add(Item.unknown(name.strip(), quantity));
        }
    }

    private String masked() {
        StringBuilder words = new StringBuilder(plain.substring(clause.from(), clause.to()));
        for (Mention.Offers mention : known) {
            for (int i = mention.span().from(); i < mention.span().to(); i++) {
                words.setCharAt(i - clause.from(), KNOWN);
            }
        }
        return words.toString();
    }
}
