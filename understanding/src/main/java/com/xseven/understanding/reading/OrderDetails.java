package com.xseven.understanding.reading;

import com.xseven.dialogue.answer.Topics;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a clause says of an order: its items, its way to the customer, and who that is. */
final class OrderDetails {

    private static final Pattern DELIVERY = Pattern.compile(
            "\\b(?:deliver(?:y|ed|ing|s)?|send (?:it|them|that|everything)(?! (?:through|off|in)\\b)|bring (?:it|them|that|everything)|drop (?:it|them) off"
                    + "|to my (?:place|house|home|door|office|apartment|flat))\\b");
    private static final Pattern PICKUP = Pattern.compile(
            "\\b(?:pick(?:ing)? ?-?(?:it |them |that |this )?up|collect(?:ing|ion)?|take ?-?away|take ?-?out|(?:to|2) ?go|carry ?-?out"
                    + "|come (?:and |to )?(?:get|fetch|by)|(?:i'll|i will|we'll|we will) (?:get|fetch|come|grab)|grab (?:it|them)|swing by)\\b");
    private static final Pattern REFUSED =
            Pattern.compile("\\b(?:no|not|don't|do not|instead of|rather than)(?: \\w+)? $");
    private static final Pattern SENDS_OFF = Pattern.compile("\\bsend (?:it|that)(?: then| please)?\\W*$");
    private static final Pattern LEADS_IN = Pattern.compile(
            "^(?:(?:please )?(?:deliver|send|bring) (?:it |them |that )?to |(?:it's|it is|my address is|the address is|address|to|at) )+");
    private static final Set<SlotName> ABOUT_THE_CUSTOMER = Set.of(SlotName.NAME, SlotName.PHONE, SlotName.EMAIL);

    private static final int SHORTEST_ADDRESS = 4;

    private final Text text;
    private final Draft draft;
    private final Commands commands;

    OrderDetails(Text text, Draft draft, Commands commands) {
        this.text = text;
        this.draft = draft;
        this.commands = commands;
    }

    /** The way that the words name; of two, the one that is not refused. */
    static Optional<Fulfilment> fulfilment(String plain) {
        boolean delivery = isWanted(DELIVERY, plain);
        boolean pickup = isWanted(PICKUP, plain);
        if (delivery == pickup) {
            return Optional.empty();
        }
        return Optional.of(delivery ? Fulfilment.DELIVERY : Fulfilment.PICKUP);
    }

    private static boolean isWanted(Pattern way, String plain) {
        return way.matcher(plain)
                .results()
                .anyMatch(match ->
                        !REFUSED.matcher(plain.substring(0, match.start())).find());
    }

    void fill(ClauseReading clause) {
        Optional<Mention.Plain> street = named(clause, SlotName.ADDRESS);
        if (street.isPresent() || !isAddress(clause)) {
            List<Span> notes = notes(clause);
            new OrderItems(without(street, notes), clause, draft)
                    .changed()
                    .ifPresent(basket ->
                            set(SlotName.ITEMS, basket.text(), clause.clause().span()));
            tell(notes);
        }
        Optional<Fulfilment> way = fulfilment(clause.plain())
                .filter(said -> !sendsOff(clause))
                .or(() ->
                        street.filter(found -> !draft.has(SlotName.FULFILMENT)).map(found -> Fulfilment.DELIVERY));
        way.ifPresent(
                said -> set(SlotName.FULFILMENT, said.name(), clause.clause().span()));
        street.ifPresentOrElse(
                found -> set(SlotName.ADDRESS, found.value(), found.span()), () -> addressAsTyped(clause));
        List<Mention> ofCustomer = clause.mentions().stream()
                .filter(mention -> mention instanceof Mention.Plain plain && ABOUT_THE_CUSTOMER.contains(plain.slot()))
                .toList();
        Values.of(ofCustomer, text.plain(), draft).values().forEach(value -> commands.set(Intent.ORDER, value, draft));
    }

    /** "Send it" to a proposal that says how it goes to the customer is a yes to it. */
    private boolean sendsOff(ClauseReading clause) {
        return draft.awaitsYes()
                && draft.has(SlotName.FULFILMENT)
                && SENDS_OFF.matcher(clause.plain()).find();
    }

    /** The text without the address that it names, whose number counts nothing, and without words to the kitchen. */
    private String without(Optional<Mention.Plain> street, List<Span> notes) {
        StringBuilder plain = new StringBuilder(text.plain());
        Stream.concat(street.map(Mention.Plain::span).stream(), notes.stream())
                .forEach(span -> plain.replace(span.from(), span.to(), ",".repeat(span.to() - span.from())));
        return plain.toString();
    }

    private List<Span> notes(ClauseReading clause) {
        OrderOptions options = new OrderOptions(draft.business());
        List<OptionGroup> groups = Stream.concat(
                        clause.mentions().stream()
                                .filter(Mention.Offers.class::isInstance)
                                .flatMap(mention -> options.groups(((Mention.Offers) mention).ids()).stream()),
                        options.groups(OrderItems.standing(draft)).stream())
                .distinct()
                .toList();
        return clause.question()
                ? List.of()
                : Notes.in(text.plain(), clause.clause().span(), groups).stream()
                        .filter(note -> clause.mentions().stream()
                                .noneMatch(mention -> mention.span().overlaps(note)))
                        .toList();
    }

    /** An order has no room for words to the kitchen, so that the customer is told where to say them. */
    private void tell(List<Span> notes) {
        if (notes.isEmpty()) {
            return;
        }
        Guess guess = new Guess(Intent.ORDER, 0.9, "grammar");
        String words =
                notes.stream().map(span -> text.typed(span).strip()).distinct().collect(Collectors.joining(", "));
        commands.add(
                Intent.ORDER,
                guess,
                new Command.AskFact(
                        Intent.ASK_POLICY,
                        new TreeMap<>(Map.of(SlotName.ITEMS, words)),
                        Optional.of(Topics.NOTE),
                        commands.evidence(notes.getFirst(), guess)));
    }

    /** Who is asked for an address and says something that is nothing else, says the address. */
    private boolean isAddress(ClauseReading clause) {
        boolean asked = draft.asked().filter(SlotName.ADDRESS::equals).isPresent()
                && !draft.value(SlotName.FULFILMENT)
                        .filter(Fulfilment.PICKUP.name()::equals)
                        .isPresent();
        boolean other = clause.question()
                || clause.has(Mention.Offers.class)
                || !clause.acts().isEmpty()
                || OrderItems.changes(clause.plain());
        Span span = clause.clause().span();
        boolean numbered =
                text.plain().substring(span.from(), span.to()).chars().anyMatch(Character::isDigit);
        return asked && !other && numbered && text.typed(span).strip().length() >= SHORTEST_ADDRESS;
    }

    private void addressAsTyped(ClauseReading clause) {
        if (!isAddress(clause)) {
            return;
        }
        Span span = clause.clause().span();
        int skipped = LEADS_IN.matcher(text.plain().substring(span.from(), span.to()))
                .results()
                .findFirst()
                .map(MatchResult::end)
                .orElse(0);
        set(
                SlotName.ADDRESS,
                text.typed(new Span(span.from() + skipped, span.to())).strip(),
                span);
        set(SlotName.FULFILMENT, Fulfilment.DELIVERY.name(), span);
    }

    private static Optional<Mention.Plain> named(ClauseReading clause, SlotName slot) {
        return clause.mentions().stream()
                .filter(mention -> mention instanceof Mention.Plain plain && plain.slot() == slot)
                .map(Mention.Plain.class::cast)
                .reduce((first, last) -> last);
    }

    private void set(SlotName slot, String value, Span span) {
        commands.set(Intent.ORDER, new Values.Value(slot, value, span), draft);
        draft.put(slot, value);
    }
}
