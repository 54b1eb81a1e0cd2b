package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Trace;

/** What is said while a booking that stands is about to be changed or cancelled: that it shall stay, or go altogether. */
final class Standing {

    private static final Phrases PHRASES = Phrases.beside(Standing.class, "standing-en.txt");
    private static final AnyOf KEEPS = PHRASES.anyOf("KEEPS");
    private static final AnyOf REFUSES = PHRASES.anyOf("REFUSES");
    private static final AnyOf ALTOGETHER = PHRASES.anyOf("ALTOGETHER");

    private Standing() {}

    /** Whether a clause wants the booking left as it is. */
    static boolean keeps(ClauseReading clause, Draft draft) {
        return isAboutAVisit(draft) && !clause.hasTimeOrParty() && KEEPS.isIn(clause.plain(), Trace.of(clause.plain()));
    }

    /** Whether words that name cancelling, after it was proposed, are against it. */
    static boolean refuses(ClauseReading clause) {
        return REFUSES.isIn(clause.plain(), Trace.of(clause.plain()));
    }

    /** Whether the booking itself is to go, and not just the change of it that is under way. */
    static boolean goesAltogether(ClauseReading clause) {
        return ALTOGETHER.isIn(clause.plain(), Trace.of(clause.plain()));
    }

    static boolean isAboutAVisit(Draft draft) {
        return draft.task()
                .filter(task -> task == Intent.CANCEL_BOOKING || task == Intent.RESCHEDULE)
                .isPresent();
    }
}
