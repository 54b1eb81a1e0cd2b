package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import java.util.List;

/**
 * What a clause holds.
 *
 * @param acts with places counted in the whole plain text
 * @param valuesOnly whether nothing but mentions, acts and fillers is in it
 */
record ClauseReading(Clause clause, List<Mention> mentions, List<Act> acts, boolean valuesOnly) {

    ClauseReading {
        mentions = List.copyOf(mentions);
        acts = List.copyOf(acts);
    }

    /** Whether it says nothing: "oh", "well". */
    boolean isEmpty() {
        return valuesOnly && mentions.isEmpty() && acts.isEmpty();
    }

    String plain() {
        return clause.plain();
    }

    boolean question() {
        return clause.question();
    }

    /** Whether an act stands where the clause begins. */
    boolean beginsWith(Act act) {
        return act.span().from() <= clause.span().from() + 1;
    }

    boolean endsWith(Act act) {
        return act.span().to() >= clause.span().to() - 2;
    }

    boolean has(Class<? extends Mention> kind) {
        return mentions.stream().anyMatch(kind::isInstance);
    }

    boolean names(SlotName slot) {
        return mentions.stream().anyMatch(mention -> mention instanceof Mention.Plain plain && plain.slot() == slot);
    }

    boolean hasTimeOrParty() {
        return has(Mention.Day.class)
                || has(Mention.Clock.class)
                || has(Mention.Party.class)
                || has(Mention.PartyShift.class)
                || mentions.stream().anyMatch(ClauseReading::isWeekend)
                || has(Mention.Moment.class);
    }

    boolean hasValues() {
        return mentions.stream().anyMatch(ClauseReading::isValue);
    }

    private static boolean isValue(Mention mention) {
        return switch (mention) {
            case Mention.Part part -> false;
            case Mention.Tag tag -> false;
            case Mention.Price price -> false;
            case Mention.Length length -> false;
            case Mention.Days days -> isWeekend(days);
            case Mention.Plain plain -> plain.slot() != SlotName.AREA;
            case Mention.Day value -> true;
            case Mention.Clock value -> true;
            case Mention.Moment value -> true;
            case Mention.Minute value -> true;
            case Mention.Shift value -> true;
            case Mention.DayShift value -> true;
            case Mention.Party value -> true;
            case Mention.PartyShift value -> true;
            case Mention.Bare value -> true;
            case Mention.Offers value -> true;
            case Mention.Stranger value -> true;
        };
    }

    /** One weekend, which is one of two days, and not weekends in general. */
    private static boolean isWeekend(Mention mention) {
        return mention instanceof Mention.Days days && days.first().isPresent();
    }
}
