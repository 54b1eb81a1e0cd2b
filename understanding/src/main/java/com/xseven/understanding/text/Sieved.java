package com.xseven.understanding.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only on texts that may hold one of the literals that it needs. It finds the same as the
 * pattern alone, in a fraction of the time, since most patterns have nothing to find in most texts.
 */
public final class Sieved {

    private final Pattern pattern;
    private final boolean always;
    private final boolean digit;
    private final List<int[]> marks;

    private Sieved(Pattern pattern) {
        this.pattern = pattern;
        Optional<Set<String>> needed = Literals.neededBy(pattern.pattern());
        this.always = needed.isEmpty() || needed.get().stream().anyMatch(literal -> literal.length() < 2);
        this.digit = needed.stream().flatMap(Set::stream).anyMatch(Literals::isDigit);
        this.marks = needed.stream()
                .flatMap(Set::stream)
                .filter(literal -> !Literals.isDigit(literal))
                .map(Trace::marksOf)
                .toList();
    }

    public static Sieved compile(String regex) {
        return new Sieved(Pattern.compile(regex));
    }

    /** Whether the pattern may match in a text with that trace, or in a part of that text; if not, it does not. */
    public boolean mayBeIn(Trace trace) {
        if (always || (digit && trace.hasDigit())) {
            return true;
        }
        for (int[] literal : marks) {
            if (trace.has(literal)) {
                return true;
            }
        }
        return false;
    }

    public boolean isIn(CharSequence text, Trace trace) {
        return mayBeIn(trace) && pattern.matcher(text).find();
    }

    public Matcher matcher(CharSequence text) {
        return pattern.matcher(text);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
