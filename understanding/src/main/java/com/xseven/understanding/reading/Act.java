package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Span;

/** What a few words do in a conversation, whatever it is about. */
sealed interface Act {

    Span span();

    /**
     * Agreement.
     *
     * @param plainly whether nothing else can be meant; "ok" may also just open a sentence
     */
    record Yes(Span span, boolean plainly) implements Act {}

    record No(Span span) implements Act {}

    record Stop(Span span) implements Act {}

    record Greeting(Span span) implements Act {}

    record Thanks(Span span) implements Act {}

    record Goodbye(Span span) implements Act {}

    /** One of the offered options, counted from 1; 0 for the last and -1 for any. */
    record Pick(Span span, int option) implements Act {}

    /** Whoever serves does. */
    record Anyone(Span span) implements Act {}

    record Another(Span span, SlotName slot) implements Act {}
}
