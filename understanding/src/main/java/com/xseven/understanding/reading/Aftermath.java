package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Trace;
import java.util.Optional;

/**
 * What is said right after something was booked: that it is to be different, or not to be at all. It must not begin a
 * second booking.
 */
final class Aftermath {

    private static final Phrases PHRASES = Phrases.beside(Aftermath.class, "aftermath-en.txt");
    private static final AnyOf CANCELS = PHRASES.anyOf("CANCELS");
    private static final AnyOf CHANGES = PHRASES.anyOf("CHANGES");
    private static final AnyOf ANEW = PHRASES.anyOf("ANEW");

    private Aftermath() {}

    static Optional<Guess> of(ClauseReading clause, Draft draft) {
        Trace trace = Trace.of(clause.plain());
        boolean free = draft.state().booked().isEmpty() || draft.taskOpen();
        if (free || ANEW.isIn(clause.plain(), trace)) {
            return Optional.empty();
        }
        if (CANCELS.isIn(clause.plain(), trace) && !clause.question()) {
            return certainly(Intent.CANCEL_BOOKING);
        }
        boolean values = clause.hasTimeOrParty() || clause.has(Mention.Bare.class) || clause.has(Mention.Shift.class);
        boolean other = values || clause.has(Mention.DayShift.class);
        boolean changes = CHANGES.isIn(clause.plain(), trace);
        return other && (changes || clause.valuesOnly()) ? certainly(Intent.RESCHEDULE) : Optional.empty();
    }

    private static Optional<Guess> certainly(Intent intent) {
        return Optional.of(new Guess(intent, 0.95, "grammar"));
    }
}
