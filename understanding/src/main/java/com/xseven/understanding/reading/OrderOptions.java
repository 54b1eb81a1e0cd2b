package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Basket.Item;
import com.xseven.understanding.grammar.OptionNames.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What words about options make of the items of an order. */
final class OrderOptions {

    private static final Pattern ALL = Pattern.compile("\\b(?:both|all|each|every)\\b");
    private static final Pattern REMOVES =
            Pattern.compile("\\b(?:remove|drop|delete|cancel|scratch|forget|lose|take (?:off|out)|no|not|without)\\b");
    private static final Pattern ONES = Pattern.compile("\\bones?\\b");
    private static final Pattern ADDS_ONES =
            Pattern.compile("(?:\\b(?:add|another|also|plus)\\b|^\\W*and\\b).*\\bones?\\b");

    private final Business business;

    OrderOptions(Business business) {
        this.business = business;
    }

    /** What can be chosen of any of the offers. */
    List<OptionGroup> groups(List<String> ids) {
        return ids.stream()
                .flatMap(id -> business.offer(id).stream())
                .map(Offer::options)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    List<OptionGroup> groups(Basket basket) {
        return basket.items().stream()
                .flatMap(item -> groups(item.ids()).stream())
                .distinct()
                .toList();
    }

    /** The item that such words mean where it stands already; of several one that has what they say, or else the last. */
    Optional<Item> standing(Basket basket, List<String> ids, OptionPart part) {
        List<Item> among = basket.among(ids);
        return among.stream()
                .filter(item -> part.isEmpty()
                        ? item.options().isEmpty()
                        : after(item, part).equals(item))
                .findFirst()
                .or(() -> among.stream().reduce((first, last) -> last));
    }

    /** Whether an item is just as the words say. */
    boolean isAsSaid(Item item, OptionPart part) {
        return after(item, part).equals(item);
    }

    /** The item with the options that it has after the words; what its offer does not have is marked as unknown. */
    Item after(Item item, OptionPart part) {
        List<String> options = new ArrayList<>(item.options());
        part.dropped().forEach(hit -> options.removeAll(hit.options()));
        for (Hit hit : part.chosen()) {
            if (hit.group().choose() == Choice.ONE) {
                hit.group().options().forEach(other -> options.remove(other.id()));
            }
            options.remove(hit.options().getFirst());
            options.add(hit.options().getFirst());
        }
        part.unknown().forEach(words -> options.add(Item.unknownOption(words)));
        return item.with(inOrder(item, options));
    }

    private List<String> inOrder(Item item, List<String> options) {
        List<String> menu = groups(item.ids()).stream()
                .flatMap(group -> group.options().stream())
                .map(option -> option.id())
                .toList();
        List<String> ordered = new ArrayList<>(
                menu.stream().filter(options::contains).distinct().toList());
        options.stream()
                .filter(option -> !menu.contains(option))
                .map(option -> option.startsWith(Item.unknownOption("")) ? option : named(option))
                .distinct()
                .forEach(ordered::add);
        return ordered;
    }

    /** The name of another offer's option, as words that do not fit. */
    private String named(String id) {
        return business.goods().stream()
                .flatMap(offer -> offer.option(id).stream())
                .findFirst()
                .map(option -> Item.unknownOption(option.name()))
                .orElseGet(() -> Item.unknownOption(id));
    }

    /** The basket after words about options of dishes that they do not name; empty where they are about none in it. */
    Optional<Basket> changed(Basket basket, List<OptionPart> parts, String words) {
        OptionPart first = parts.getFirst();
        if (basket.isEmpty() || parts.stream().allMatch(OptionPart::isEmpty)) {
            return Optional.empty();
        }
        List<Item> removed = removed(basket, first, words);
        if (!removed.isEmpty()) {
            return Optional.of(new Basket(basket.items().stream()
                    .filter(item -> !removed.contains(item))
                    .toList()));
        }
        List<Item> meant = meant(basket, parts, words);
        if (!meant.isEmpty()
                && !first.chosen().isEmpty()
                && ADDS_ONES.matcher(words).find()) {
            Item another = new Item(meant.getLast().ids(), first.count().orElse(1));
            return Optional.of(basket.with(after(another, first)));
        }
        Basket changed = basket;
        for (Item item : meant) {
            changed = changed.replacing(item, pieces(item, parts));
        }
        return meant.isEmpty() ? Optional.empty() : Optional.of(changed);
    }

    /** Remove the small ones. */
    private List<Item> removed(Basket basket, OptionPart part, String words) {
        boolean removes = part.chosen().isEmpty()
                && part.dropped().stream().anyMatch(hit -> hit.group().choose() == Choice.ONE)
                && REMOVES.matcher(words).find();
        if (!removes) {
            return List.of();
        }
        List<Item> having = basket.items().stream()
                .filter(item ->
                        part.dropped().stream().allMatch(hit -> item.options().containsAll(hit.options())))
                .toList();
        boolean oneOfSeveral =
                having.size() == 1 && basket.among(having.getFirst().ids()).size() > 1;
        return oneOfSeveral || ONES.matcher(words).find() ? having : List.of();
    }

    private List<Item> meant(Basket basket, List<OptionPart> parts, String words) {
        List<Item> able = basket.items().stream()
                .filter(item -> item.unknown().isEmpty() && isAbleTo(item, parts.getFirst()))
                .toList();
        if (ALL.matcher(words).find()) {
            return able;
        }
        Optional<Item> asked = able.stream().filter(this::isUndecided).findFirst();
        List<Item> told =
                able.stream().filter(item -> isTold(item, parts.getFirst())).toList();
        return asked.or(() -> told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty())
                .or(() -> able.stream().reduce((first, last) -> last))
                .map(List::of)
                .orElseGet(List::of);
    }

    private boolean isAbleTo(Item item, OptionPart part) {
        List<OptionGroup> groups = groups(item.ids());
        boolean has = part.chosen().stream().allMatch(hit -> isOf(hit, groups))
                && part.dropped().stream().allMatch(hit -> isOf(hit, groups));
        return !groups.isEmpty() && has;
    }

    private static boolean isOf(Hit hit, List<OptionGroup> groups) {
        return groups.stream()
                .anyMatch(group -> group.option(hit.options().getFirst()).isPresent());
    }

    private boolean isUndecided(Item item) {
        return !item.isOpen()
                && business.offer(item.ids().getFirst())
                        .filter(offer -> !offer.undecided(item.options()).isEmpty())
                        .isPresent();
    }

    /** Whether an option that the words name is one by which the item differs from others: make the small one large. */
    private static boolean isTold(Item item, OptionPart part) {
        return part.chosen().stream()
                .anyMatch(hit -> hit.group().choose() == Choice.ONE
                        && item.options().contains(hit.options().getFirst()));
    }

    /** An item in the pieces that the words tell apart; what they count as less than all of it leaves the others as they were. */
    List<Item> pieces(Item item, List<OptionPart> parts) {
        OptionPart first = parts.getFirst();
        int counted = first.count().orElse(item.quantity());
        int left = item.quantity() - counted;
        List<Item> pieces = new ArrayList<>();
        pieces.add(after(item, first).times(counted));
        for (OptionPart part : parts.subList(1, parts.size())) {
            Item other = after(new Item(item.ids(), part.count().orElse(1)), part);
            left -= other.quantity();
            pieces.add(other);
        }
        if (left > 0) {
            pieces.addFirst(item.times(left));
        }
        return pieces;
    }
}
