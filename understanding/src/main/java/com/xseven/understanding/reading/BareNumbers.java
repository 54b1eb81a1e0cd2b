package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import java.time.Duration;
import java.util.Optional;

/**
 * What a number alone means where nothing was asked that it answers.
 *
 * @param dayNamed whether the same clause says which day
 */
record BareNumbers(Draft draft, Choice choice, boolean dayNamed) {

    /** Whether a slot's value may be a number alone. */
    static boolean isOne(SlotName slot) {
        return slot == SlotName.PARTY_SIZE || slot == SlotName.TIME || slot == SlotName.DATE;
    }

    /** What a number most likely means. */
    SlotName likeliest(Mention.Bare bare) {
        boolean tables = draft.business().takesTables();
        boolean sizeKnown = draft.has(SlotName.PARTY_SIZE) || !tables;
        boolean timeKnown = draft.has(SlotName.TIME);
        if (!sizeKnown && !(dayNamed && choice.touchesDay(bare.span()))) {
            return SlotName.PARTY_SIZE;
        }
        if (!timeKnown || !tables) {
            return SlotName.TIME;
        }
        return isNearTime(bare.number()) ? SlotName.TIME : SlotName.PARTY_SIZE;
    }

    /** Whether a number is so near the time said before that it corrects that, and not the number of people. */
    boolean isNearTime(int number) {
        return number <= 12
                && draft.time()
                        .map(time -> HalfOfDay.of(clock(number, new Span(0, 0)), Optional.empty(), draft))
                        .flatMap(read -> draft.time()
                                .map(time -> Duration.between(time, read).abs()))
                        .filter(distance -> distance.compareTo(Duration.ofHours(2)) <= 0)
                        .isPresent();
    }

    /** The full hour of that number, before or after noon. */
    static Mention.Clock clock(int hour, Span span) {
        return new Mention.Clock(span, hour, 0, hour > 12 || hour == 0);
    }
}
