package com.xseven.understanding.grammar;

import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** A plain text while finders go over it: what one has taken, the next does not see any more. */
final class Scan {

    /** Stands where a mention stood. It is no word character, no space and no punctuation. */
    static final char TAKEN = '\u0001';

    private final StringBuilder left;
    private final Trace trace;
    private final List<Mention> mentions = new ArrayList<>();

    Scan(String plain) {
        this.left = new StringBuilder(plain);
        this.trace = Trace.of(plain);
    }

    /** Takes every match that the function makes a mention of. */
    void take(Sieved pattern, Function<MatchResult, Optional<Mention>> reading) {
        if (!pattern.mayBeIn(trace)) {
            return;
        }
        Matcher matcher = pattern.matcher(left);
        while (matcher.find()) {
            Optional<Mention> mention = reading.apply(matcher.toMatchResult());
            mention.ifPresent(this::add);
        }
    }

    /** Mentions every match without taking its words: whoever comes next may still read them. */
    void note(Sieved pattern, Function<MatchResult, Optional<Mention>> reading) {
        if (pattern.mayBeIn(trace)) {
            pattern.matcher(left)
                    .results()
                    .map(reading)
                    .flatMap(Optional::stream)
                    .forEach(mentions::add);
        }
    }

    /** Whether a pattern may match; if not, it does not. */
    boolean mayHold(Sieved pattern) {
        return pattern.mayBeIn(trace);
    }

    void add(Mention mention) {
        mentions.add(mention);
        Span span = mention.span();
        for (int i = span.from(); i < span.to(); i++) {
            left.setCharAt(i, TAKEN);
        }
    }

    /** Whether nobody has taken anything there. */
    boolean isLeft(Span span) {
        return left.substring(span.from(), span.to()).indexOf(TAKEN) < 0;
    }

    String left() {
        return left.toString();
    }

    List<Mention> mentions() {
        return mentions.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().from()))
                .toList();
    }

    static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    /** The place of a named group, without the words around it. */
    static Span span(MatchResult match, String group) {
        return new Span(match.start(group), match.end(group));
    }
}
