package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Grammar;
import com.xseven.understanding.grammar.Mention;
import java.util.List;

/** Tells dishes that are counted from people who come. */
final class Dishes {

    private Dishes() {}

    /** What was found without numbers of people that count what is on the menu, as in "a dozen pizzas". */
    static Grammar.Found counted(Grammar.Found found, String plain, Draft draft) {
        if (!draft.business().takesOrders()) {
            return found;
        }
        List<Mention> kept = found.mentions().stream()
                .filter(mention -> !(mention instanceof Mention.Party && countsDish(mention, found, plain)))
                .toList();
        return new Grammar.Found(kept, found.left());
    }

    private static boolean countsDish(Mention party, Grammar.Found found, String plain) {
        return found.mentions().stream()
                .anyMatch(other -> other instanceof Mention.Offers
                        && other.span().from() > party.span().to()
                        && plain.substring(party.span().to(), other.span().from())
                                .isBlank());
    }
}
