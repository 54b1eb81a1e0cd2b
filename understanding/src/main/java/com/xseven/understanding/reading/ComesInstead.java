package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who says, after a wish to cancel, when they come, from who says when they cannot. */
final class ComesInstead {

    private static final Pattern COMES = Pattern.compile(
            "(?<!\\b(?:not|no|never|to|cannot|cant|n't|can't|won't|couldn't|don't|be able to) )\\b(?:(?:i|we)(?:'ll| will| can|'d rather| would rather"
                    + "|'d like to| would like to| want to|'d prefer to| would prefer to) (?:just |still |only |rather )?(?:come|be|do|take|have|make)"
                    + "|(?:i|we)(?:'d rather| would rather|'d prefer| would prefer)|instead|rather|make it"
                    + "|put (?:me|us) (?:in|down)|can (?:i|we) (?:come|do|have|get))\\b");

    /** What may stand between coming and when. */
    private static final Pattern GAP = Pattern.compile(
            "(?:[\\s,]|\\b(?:it|there|here|by|over|in|on|at|for|to|around|about|the|a|an|table|one|appointment|slot|next|then"
                    + "|instead|please|back|that|this|just|rather|have|come|dinner|lunch|of us|people|\\d+)\\b)*");

    private ComesInstead() {}

    /** Whether a clause of a text says it; {@code plain} is the whole text. */
    static boolean isSaidIn(ClauseReading clause, String plain) {
        Span span = clause.clause().span();
        Matcher comes = COMES.matcher(plain.substring(span.from(), span.to()));
        while (comes.find()) {
            int from = span.from() + comes.end();
            Optional<Integer> when = firstTime(clause, from);
            if (when.isPresent()
                    && GAP.matcher(plain.substring(from, when.orElseThrow())).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> firstTime(ClauseReading clause, int from) {
        return clause.mentions().stream()
                .filter(mention -> mention instanceof Mention.Day || mention instanceof Mention.Clock)
                .map(mention -> mention.span().from())
                .filter(start -> start >= from)
                .min(Comparator.naturalOrder());
    }
}
