package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What would do as well where the first choice of the same message is taken. */
final class SecondChoices {

    private static final Pattern OTHERWISE = Pattern.compile(
            "^\\W*(?:and |or |but )?(?:if (?:not|that's not|that is not|it's not|that doesn't|that's taken|it's taken|you can't)|otherwise|failing that|or else)\\b");

    /** A question that asks for nothing but another time. */
    private static final Pattern ASKS_FOR_TIME = Pattern.compile(
            "\\b(?:is|are|would|does|how about|what about|maybe|do you have|(?:can|could) (?:i|we|you) (?:do|come|have|make it))"
                    + " (?:at |around |something at |a table at |anything at )?\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?"
                    + "(?: (?:be )?(?:ok|okay|fine|possible|free|available|open|good|work))?\\W*$");

    private SecondChoices() {}

    /**
     * Whether it says which other time of the same day would do, and asks for nothing else. That is near what is asked for, and
     * offered anyway where that is taken.
     */
    static boolean isTime(ClauseReading clause, Draft draft) {
        return isOne(clause, SlotName.TIME, draft)
                && (clause.has(Mention.Clock.class) || clause.has(Mention.Bare.class))
                && !clause.has(Mention.Day.class)
                && !clause.has(Mention.Days.class);
    }

    /** Both days, where it names another one than the message did before. */
    static Optional<Values.Readings> days(ClauseReading clause, Draft draft) {
        if (!isOne(clause, SlotName.DATE, draft)) {
            return Optional.empty();
        }
        return draft.date()
                .flatMap(first -> clause.mentions().stream()
                        .filter(Mention.Day.class::isInstance)
                        .map(Mention.Day.class::cast)
                        .filter(day -> !day.date().equals(first))
                        .findFirst()
                        .map(other -> either(first, other)));
    }

    private static Values.Readings either(LocalDate first, Mention.Day other) {
        return new Values.Readings(
                SlotName.DATE, List.of(first.toString(), other.date().toString()), other.span());
    }

    private static boolean isOne(ClauseReading clause, SlotName slot, Draft draft) {
        boolean named = draft.has(slot) && !draft.value(slot).equals(draft.saidBefore(slot));
        boolean asksElse =
                clause.question() && !ASKS_FOR_TIME.matcher(clause.plain()).find();
        return named && !asksElse && OTHERWISE.matcher(clause.plain()).find();
    }
}
