package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Phrases;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said right after something was booked: that it is to be different, or not to be at all. It must not begin a
 * second booking.
 */
final class Aftermath {

    private static final Phrases PHRASES = Phrases.beside(Aftermath.class, "aftermath-en.txt");
    private static final Pattern CANCELS = PHRASES.anyOf("CANCELS");
    private static final Pattern CHANGES = PHRASES.anyOf("CHANGES");
    private static final Pattern ANEW = PHRASES.anyOf("ANEW");

    private Aftermath() {}

    static Optional<Guess> of(ClauseReading clause, Draft draft) {
        boolean free = draft.state().booked().isEmpty() || draft.taskOpen();
        if (free || ANEW.matcher(clause.plain()).find()) {
            return Optional.empty();
        }
        if (CANCELS.matcher(clause.plain()).find() && !clause.question()) {
            return certainly(Intent.CANCEL_BOOKING);
        }
        boolean values = clause.hasTimeOrParty() || clause.has(Mention.Bare.class) || clause.has(Mention.Shift.class);
        boolean other = values || clause.has(Mention.DayShift.class);
        boolean changes = CHANGES.matcher(clause.plain()).find();
        return other && (changes || clause.valuesOnly()) ? certainly(Intent.RESCHEDULE) : Optional.empty();
    }

    private static Optional<Guess> certainly(Intent intent) {
        return Optional.of(new Guess(intent, 0.95, "grammar"));
    }
}
