package com.xseven.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Several patterns, of which any will do; where two match at one place, the one named first. */
public final class AnyOf {

    private final List<Sieved> patterns;

    public AnyOf(List<Sieved> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** {@code trace} is that of the text, or of a text that it is part of. */
    public boolean isIn(CharSequence text, Trace trace) {
        for (Sieved pattern : patterns) {
            if (pattern.isIn(text, trace)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds one match after the other, as a pattern with these alternatives would. What is found may be blanked before
     * the next is looked for.
     */
    public void each(CharSequence text, Trace trace, Consumer<MatchResult> found) {
        List<Matcher> matchers = new ArrayList<>();
        for (Sieved pattern : patterns) {
            if (pattern.mayBeIn(trace)) {
                matchers.add(pattern.matcher(text));
            }
        }
        int from = 0;
        while (from <= text.length()) {
            MatchResult first = null;
            for (Matcher matcher : matchers) {
                if (matcher.find(from) && (first == null || matcher.start() < first.start())) {
                    first = matcher.toMatchResult();
                }
            }
            if (first == null) {
                return;
            }
            found.accept(first);
            from = Math.max(first.end(), from + 1);
        }
    }
}
