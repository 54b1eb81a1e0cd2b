package com.xseven.dialogue.ordering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The items of an order while it is talked about. Its text form is the value of the slot {@code items}. */
public record Basket(List<Item> items) {

    /** What one business can make of one order; more is a matter for its staff. */
    public static final int MOST_OF_ONE = 50;

    private static final String UNKNOWN = "?";
    private static final Pattern ITEM = Pattern.compile("(?<names>[^*,]+)\\*(?<quantity>\\d{1,4})");

    /**
     * One thing that is wanted.
     *
     * @param ids the offers that the words fit, one unless they leave it open; or words that fit none, marked so
     */
    public record Item(List<String> ids, int quantity) {

        public Item {
            ids = List.copyOf(ids);
        }

        public static Item of(String id, int quantity) {
            return new Item(List.of(id), quantity);
        }

        /** Something that is wanted and that nobody there sells. */
        public static Item unknown(String words, int quantity) {
            return of(UNKNOWN + words.replaceAll("[^\\p{L}\\p{N}' -]", ""), quantity);
        }

        public boolean isOpen() {
            return ids.size() > 1;
        }

        /** The customer's words for what nobody there sells. */
        public Optional<String> unknown() {
            return ids.getFirst().startsWith(UNKNOWN)
                    ? Optional.of(ids.getFirst().substring(UNKNOWN.length()))
                    : Optional.empty();
        }

        public Item times(int changed) {
            return new Item(ids, changed);
        }
    }

    public Basket {
        items = List.copyOf(items);
    }

    public static Basket empty() {
        return new Basket(List.of());
    }

    /** Reads the text form; what is no item in it is left out. */
    public static Basket parse(String text) {
        return new Basket(Arrays.stream(text.split(",", -1))
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .map(item -> new Item(
                        List.of(item.group("names").split("\\|", -1)), Integer.parseInt(item.group("quantity"))))
                .toList());
    }

    public String text() {
        return items.stream()
                .map(item -> String.join("|", item.ids()) + "*" + item.quantity())
                .collect(Collectors.joining(","));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The item in it that such words mean: the same, or one that they leave open, or one that was left open itself. */
    public Optional<Item> matching(List<String> ids) {
        List<Item> same = items.stream()
                .filter(item -> item.ids().stream().anyMatch(ids::contains))
                .toList();
        return same.size() == 1
                ? Optional.of(same.getFirst())
                : same.stream().filter(item -> item.ids().equals(ids)).findFirst();
    }

    public Basket with(Item added) {
        List<Item> changed = new ArrayList<>(items);
        changed.add(added);
        return new Basket(changed);
    }

    public Basket without(Item removed) {
        return new Basket(items.stream().filter(item -> !item.equals(removed)).toList());
    }

    public Basket replacing(Item former, Item by) {
        return new Basket(
                items.stream().map(item -> item.equals(former) ? by : item).toList());
    }
}
