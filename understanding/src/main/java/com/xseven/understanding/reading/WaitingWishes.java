package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.regex.Pattern;

/** Whether a clause wants to wait for what is not free. */
final class WaitingWishes {

    private static final Pattern WAITS = Pattern.compile("\\bwait(?:ing)?[ -]?list(?:ed)?\\b"
            + "|\\b(?:let (?:me|us) know|(?:tell|call|text|notify|message|ping|contact) (?:me|us)) (?:\\w+ ){0,2}?"
            + "(?:if|when|once|as soon as|in case) (?:\\w+ ){0,5}?(?:opens? up|frees? up|comes? up|becomes? (?:free|available)"
            + "|(?:is|gets) (?:free|available)|cancels?|cancell?ations?)\\b");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:no|not|don't|dont|do not|without|off|leave|rather than|instead of)\\b[^.]*\\bwait(?:ing)?[ -]?list");

    private WaitingWishes() {}

    /** A question about it, while nothing is to be booked, is none. */
    static boolean in(ClauseReading clause, Draft draft) {
        boolean booking = draft.task().filter(Intent.BOOK::equals).isPresent();
        boolean free = draft.task().isEmpty() && !clause.question();
        return (booking || free)
                && WAITS.matcher(clause.plain()).find()
                && !REFUSED.matcher(clause.plain()).find();
    }
}
