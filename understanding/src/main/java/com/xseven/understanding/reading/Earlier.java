package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Trace;
import java.util.EnumSet;
import java.util.Set;

/** What a message says of a booking that was made before, and why it cannot stay as it is. */
final class Earlier {

    private static final Phrases PHRASES = Phrases.beside(Earlier.class, "earlier-en.txt");
    private static final AnyOf HAS = PHRASES.anyOf("HAS");
    private static final AnyOf CHANGES = PHRASES.anyOf("CHANGES");
    private static final AnyOf UNDOES = PHRASES.anyOf("UNDOES");

    private static final Set<Intent> AS_IF_NEW =
            EnumSet.of(Intent.BOOK, Intent.CHECK_AVAILABILITY, Intent.OUT_OF_SCOPE, Intent.ASK_HOURS);

    private Earlier() {}

    /** The guess for one clause of a message; who has a booking and would rather come later does not want a second one. */
    static Guess moved(ClauseReading clause, Guess guess, String message) {
        Trace trace = Trace.of(message);
        boolean concerned = AS_IF_NEW.contains(guess.intent())
                && (CHANGES.isIn(clause.plain(), Trace.of(clause.plain()))
                        || HAS.isIn(clause.plain(), Trace.of(clause.plain())));
        return concerned && HAS.isIn(message, trace) && CHANGES.isIn(message, trace)
                ? new Guess(Intent.RESCHEDULE, guess.confidence(), guess.producer())
                : guess;
    }

    /** Whether a clause only says why the message calls something off: somebody ill at home is in no danger. */
    static boolean isExcuse(ClauseReading clause, String message) {
        return UNDOES.isIn(message, Trace.of(message))
                && ClausePatterns.emergency(clause.plain()).isEmpty();
    }
}
