package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Trace;

/** Whether somebody asks those who see patients what they have, or what to take or do against it. */
final class MedicalAdvice {

    private static final Phrases PHRASES = Phrases.beside(MedicalAdvice.class, "advice-en.txt");
    private static final AnyOf ASKS = PHRASES.anyOf("ASKS");
    private static final AnyOf NOT = PHRASES.anyOf("ASKS not");

    private MedicalAdvice() {}

    static boolean isAskedIn(ClauseReading clause, Business business) {
        if (business.category() != Category.HEALTH_MEDICAL) {
            return false;
        }
        Trace trace = Trace.of(clause.plain());
        return ASKS.isIn(clause.plain(), trace) && !NOT.isIn(clause.plain(), trace);
    }
}
