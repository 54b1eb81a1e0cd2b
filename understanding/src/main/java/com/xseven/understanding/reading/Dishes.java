package com.xseven.understanding.reading;

import com.xseven.dialogue.business.OptionGroup;
import com.xseven.understanding.grammar.Grammar;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.grammar.OptionNames;
import com.xseven.understanding.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Tells dishes that are counted from people who come. */
final class Dishes {

    private Dishes() {}

    /** What was found without numbers of people that count what is on the menu, as in "a dozen pizzas" or "an extra shot". */
    static Grammar.Found counted(Grammar.Found found, String plain, Draft draft) {
        if (!draft.business().takesOrders()) {
            return found;
        }
        List<Span> things = things(found, plain, draft);
        List<Mention> kept = found.mentions().stream()
                .filter(mention -> !(isOfPeople(mention) && counts(mention.span(), things, plain)))
                .toList();
        return new Grammar.Found(kept, found.left());
    }

    private static boolean isOfPeople(Mention mention) {
        return mention instanceof Mention.Party || mention instanceof Mention.PartyShift;
    }

    /** Dishes, and the options of these and of what is in the order. */
    private static List<Span> things(Grammar.Found found, String plain, Draft draft) {
        List<Mention.Offers> dishes = found.mentions().stream()
                .filter(Mention.Offers.class::isInstance)
                .map(Mention.Offers.class::cast)
                .toList();
        OrderOptions options = new OrderOptions(draft.business());
        List<OptionGroup> groups = Stream.concat(
                        dishes.stream().flatMap(dish -> options.groups(dish.ids()).stream()),
                        options.groups(OrderItems.standing(draft)).stream())
                .distinct()
                .toList();
        return Stream.concat(
                        dishes.stream().map(Mention::span),
                        new OptionNames(groups).in(plain).stream().map(OptionNames.Hit::span))
                .toList();
    }

    private static boolean counts(Span people, List<Span> things, String plain) {
        return things.stream()
                .anyMatch(thing -> thing.overlaps(people)
                        || (thing.from() > people.to()
                                && plain.substring(people.to(), thing.from()).isBlank()));
    }
}
