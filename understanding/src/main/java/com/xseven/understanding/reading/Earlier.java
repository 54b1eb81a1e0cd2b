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

    private static final AnyOf ILL = PHRASES.anyOf("ILL");
    private static final AnyOf GRAVE = PHRASES.anyOf("GRAVE");

    private static final double LIKELY_CALLED_OFF = 0.75;

    private static final Set<Intent> AS_IF_NEW =
            EnumSet.of(Intent.BOOK, Intent.CHECK_AVAILABILITY, Intent.OUT_OF_SCOPE, Intent.ASK_HOURS);

    private static final double UNCLEAR = 0.3;

    private Earlier() {}

    /** The guess for one clause of a message; who has a booking and would rather come later does not want a second one. */
    static Guess moved(ClauseReading clause, Guess guess, String message) {
        Trace trace = Trace.of(message);
        if (guess.intent() == Intent.EMERGENCY
                && isExcuse(clause, message)
                && (guess.confidence() >= Danger.SURE || isPlainIllness(clause))) {
            return callsOff(clause)
                    ? new Guess(Intent.CANCEL_BOOKING, LIKELY_CALLED_OFF, "grammar")
                    : new Guess(Intent.OUT_OF_SCOPE, UNCLEAR, guess.producer());
        }
        boolean concerned = AS_IF_NEW.contains(guess.intent())
                && (CHANGES.isIn(clause.plain(), Trace.of(clause.plain()))
                        || HAS.isIn(clause.plain(), Trace.of(clause.plain())));
        return concerned && HAS.isIn(message, trace) && CHANGES.isIn(message, trace)
                ? new Guess(Intent.RESCHEDULE, guess.confidence(), guess.producer())
                : guess;
    }

    /** Whether a clause may only say why the message calls something off, as it names no danger to life. */
    static boolean isExcuse(ClauseReading clause, String message) {
        return UNDOES.isIn(message, Trace.of(message))
                && ClausePatterns.emergency(clause.plain()).isEmpty();
    }

    /** Whether a clause itself calls something off. */
    static boolean callsOff(ClauseReading clause) {
        return UNDOES.isIn(clause.plain(), Trace.of(clause.plain()));
    }

    /** Whether a clause names what may be worse than an illness. */
    static boolean isGrave(ClauseReading clause) {
        return GRAVE.isIn(clause.plain(), Trace.of(clause.plain()));
    }

    /** Whether a clause tells of somebody who is ill and at home, and of nothing that may be worse. */
    static boolean isPlainIllness(ClauseReading clause) {
        Trace trace = Trace.of(clause.plain());
        return ILL.isIn(clause.plain(), trace) && !GRAVE.isIn(clause.plain(), trace);
    }
}
