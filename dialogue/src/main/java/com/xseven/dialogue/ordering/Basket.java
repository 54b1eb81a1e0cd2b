package com.xseven.dialogue.ordering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of an order while it is talked about. Its text form is the value of the slot {@code items}. */
public record Basket(List<Item> items) {

    /** What one business can make of one order; more is a matter for its staff. */
    public static final int MOST_OF_ONE = 50;

    private static final String UNKNOWN = "?";
    private static final Pattern ITEM =
            Pattern.compile("(?<names>[^*,+]+)(?<options>(?:\\+[^*,+]+)*)\\*(?<quantity>\\d{1,4})");

    /**
     * One thing that is wanted.
     *
     * @param ids the offers that the words fit, one unless they leave it open; or words that fit none, marked so
     * @param options ids of the options that were asked for; or words that fit none, marked so
     */
    public record Item(List<String> ids, List<String> options, int quantity) {

        public Item {
            ids = List.copyOf(ids);
            options = List.copyOf(options);
        }

        /** As it comes, where nothing is said of options. */
        public Item(List<String> ids, int quantity) {
            this(ids, List.of(), quantity);
        }

        public static Item of(String id, int quantity) {
            return new Item(List.of(id), quantity);
        }

        /** Something that is wanted and that nobody there sells. */
        public static Item unknown(String words, int quantity) {
            return of(unknownOption(words), quantity);
        }

        /** An option that is asked for and that the offer does not have. */
        public static String unknownOption(String words) {
            return UNKNOWN + words.replaceAll("[^\\p{L}\\p{N}' -]", "");
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

        /** The customer's words for options that the offer does not have. */
        public List<String> unknownOptions() {
            return options.stream()
                    .filter(option -> option.startsWith(UNKNOWN))
                    .map(option -> option.substring(UNKNOWN.length()))
                    .toList();
        }

        /** The same without options that the offer does not have. */
        public Item withKnownOptions() {
            return with(options.stream()
                    .filter(option -> !option.startsWith(UNKNOWN))
                    .toList());
        }

        public Item with(List<String> changed) {
            return new Item(ids, changed, quantity);
        }

        public Item times(int changed) {
            return new Item(ids, options, changed);
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
                        List.of(item.group("names").split("\\|", -1)),
                        Arrays.stream(item.group("options").split("\\+", -1))
                                .skip(1)
                                .toList(),
                        Integer.parseInt(item.group("quantity"))))
                .toList());
    }

    public String text() {
        return items.stream()
                .map(item -> String.join("|", item.ids())
                        + item.options().stream().map(option -> "+" + option).collect(Collectors.joining())
                        + "*" + item.quantity())
                .collect(Collectors.joining(","));
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The items in it that such words may mean. */
    public List<Item> among(List<String> ids) {
        return items.stream()
                .filter(item -> item.ids().stream().anyMatch(ids::contains))
                .toList();
    }

    public Basket with(Item added) {
        List<Item> changed = new ArrayList<>(items);
        changed.add(added);
        return new Basket(changed);
    }

    public Basket without(Item removed) {
        return new Basket(items.stream().filter(item -> !item.equals(removed)).toList());
    }

    /** With one item for all that are the same but for their number. */
    public Basket merged() {
        Map<Item, Integer> quantities = new LinkedHashMap<>();
        items.forEach(item -> quantities.merge(item.times(0), item.quantity(), Integer::sum));
        return new Basket(quantities.entrySet().stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .toList());
    }

    public Basket replacing(Item former, Item by) {
        return replacing(former, List.of(by));
    }

    public Basket replacing(Item former, List<Item> by) {
        return new Basket(items.stream()
                .flatMap(item -> item.equals(former) ? by.stream() : Stream.of(item))
                .toList());
    }
}
