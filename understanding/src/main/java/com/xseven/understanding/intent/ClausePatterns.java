package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Trace;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a clause's intent by words that leave no doubt; which these are stands in a file. */
public final class ClausePatterns {

    private static final double CONFIDENCE = 0.95;

    private static final String NOT = " not";

    private static final Phrases PHRASES = Phrases.beside(ClausePatterns.class, "clauses-en.txt");
    private static final List<Rule> RULES = rules();
    private static final AnyOf HAVING_TO_BOOK = PHRASES.anyOf("@about having to book");

    private record Rule(Intent intent, AnyOf must, AnyOf mustNot) {

        boolean fits(String clause, Trace trace) {
            return must.isIn(clause, trace) && !mustNot.isIn(clause, trace);
        }

        Guess guess() {
            return new Guess(intent, CONFIDENCE, "grammar");
        }
    }

    private ClausePatterns() {}

    private static List<Rule> rules() {
        return PHRASES.names().stream()
                .filter(name -> !name.endsWith(NOT) && !name.startsWith(Phrases.SHARED))
                .map(name -> new Rule(Intent.valueOf(name), PHRASES.anyOf(name), PHRASES.anyOf(name + NOT)))
                .toList();
    }

    /** A danger to life named anywhere in a plain text, other than by a figure of speech. */
    public static Optional<Guess> emergency(String text) {
        String meant = Figures.without(text);
        Trace trace = Trace.of(meant);
        return RULES.stream()
                .filter(rule -> rule.intent() == Intent.EMERGENCY && rule.fits(meant, trace))
                .map(Rule::guess)
                .findFirst();
    }

    /** All that the words of a plain text may want, whether or not they leave any doubt; a danger is not among it. */
    public static Set<Intent> fitting(String clause) {
        Trace trace = Trace.of(clause);
        Set<Intent> fitting = EnumSet.noneOf(Intent.class);
        RULES.stream()
                .filter(rule -> rule.intent() != Intent.EMERGENCY && rule.fits(clause, trace))
                .forEach(rule -> fitting.add(rule.intent()));
        return fitting;
    }

    /** Whether a question about the house is whether one has to book. */
    public static boolean isAboutHavingToBook(String clause) {
        return HAVING_TO_BOOK.isIn(clause, Trace.of(clause));
    }

    /** What a clause in plain text wants, if its words leave no doubt. */
    public static Optional<Guess> guess(String clause) {
        Trace trace = Trace.of(clause);
        List<Guess> fitting = RULES.stream()
                .filter(rule -> rule.intent() != Intent.EMERGENCY && rule.fits(clause, trace))
                .map(Rule::guess)
                .toList();
        Optional<Guess> danger = emergency(clause);
        Optional<Guess> elsewhere = fitting.stream()
                .filter(guess -> guess.intent() == Intent.OUT_OF_SCOPE)
                .findFirst();
        if (elsewhere.isPresent() && danger.isEmpty()) {
            return elsewhere;
        }
        return switch (fitting.size()) {
            case 0 -> danger;
            case 1 -> danger.isPresent() ? Optional.empty() : Optional.of(fitting.getFirst());
            default -> Optional.empty();
        };
    }
}
