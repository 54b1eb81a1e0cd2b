package com.xseven.understanding.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads from a regular expression which literals there are of which any match holds at least one. It knows the syntax
 * that the patterns of this program use, and draws no conclusion from a part that it does not know.
 */
final class Literals {

    /** Stands for any digit. */
    static final String DIGIT = "\\d";

    private static final String DIGIT_SET = "[0-9-]+";

    private final String regex;
    private int at;

    private Literals(String regex) {
        this.regex = regex;
    }

    /** Empty where a match need not hold any literal that is known. */
    static Optional<Set<String>> neededBy(String regex) {
        Literals reading = new Literals(regex);
        Optional<Set<String>> needed = reading.alternatives();
        return reading.at < regex.length() ? Optional.empty() : needed.map(Literals::shortest);
    }

    /** What holds a longer literal holds the shorter one in it too. */
    private static Set<String> shortest(Set<String> literals) {
        return literals.stream()
                .filter(literal -> literals.stream()
                        .noneMatch(other -> !other.equals(literal) && !isDigit(other) && literal.contains(other)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isDigit(String literal) {
        return literal.equals(DIGIT);
    }

    private Optional<Set<String>> alternatives() {
        Optional<Set<String>> all = Optional.of(new LinkedHashSet<>());
        while (true) {
            Optional<Set<String>> one = sequence();
            all = all.flatMap(known -> one.map(more -> union(known, more)));
            if (!looksAt('|')) {
                return all;
            }
            at++;
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    /** The best of what the parts in a row need: all of them have to be there. */
    private Optional<Set<String>> sequence() {
        Optional<Set<String>> best = Optional.empty();
        StringBuilder run = new StringBuilder();
        while (at < regex.length() && !looksAt('|') && !looksAt(')')) {
            Part part = part();
            boolean optional = skipQuantifier();
            if (part.letter().isPresent() && !optional) {
                run.append(part.letter().get().charValue());
            } else {
                best = better(best, literal(run));
                run.setLength(0);
                best = optional ? best : better(best, part.needs());
            }
            if (quantified) {
                best = better(best, literal(run));
                run.setLength(0);
            }
        }
        return better(best, literal(run));
    }

    /** A part of a sequence: one letter, or what it needs. */
    private record Part(Optional<Character> letter, Optional<Set<String>> needs) {

        static final Part UNKNOWN = new Part(Optional.empty(), Optional.empty());

        static Part letter(char letter) {
            return new Part(Optional.of(letter), Optional.empty());
        }

        static Part digit() {
            return new Part(Optional.empty(), Optional.of(Set.of(DIGIT)));
        }
    }

    private static Optional<Set<String>> literal(StringBuilder run) {
        return run.isEmpty() ? Optional.empty() : Optional.of(Set.of(run.toString()));
    }

    private static Optional<Set<String>> better(Optional<Set<String>> one, Optional<Set<String>> other) {
        return one.isEmpty() || (other.isPresent() && worth(other.get()) > worth(one.get())) ? other : one;
    }

    private static int worth(Set<String> literals) {
        return literals.stream().mapToInt(String::length).min().orElse(0);
    }

    private boolean quantified;

    /** Steps over a quantifier; true where it allows the part to be missing. */
    private boolean skipQuantifier() {
        quantified = at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
        if (!quantified) {
            return false;
        }
        boolean optional = looksAt('?') || looksAt('*') || regex.startsWith("{0", at) || regex.startsWith("{,", at);
        at = looksAt('{') ? regex.indexOf('}', at) + 1 : at + 1;
        if (looksAt('?') || looksAt('+')) {
            at++;
        }
        return optional;
    }

    private boolean looksAt(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }

    private Part part() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escape();
            case '.', '^', '$' -> Part.UNKNOWN;
            default -> c < ' ' ? Part.UNKNOWN : Part.letter(c);
        };
    }

    private Part group() {
        boolean looksAround = false;
        if (looksAt('?')) {
            boolean named = regex.startsWith("?<", at) && !regex.startsWith("?<=", at) && !regex.startsWith("?<!", at);
            looksAround = !named && !regex.startsWith("?:", at);
            at = named ? regex.indexOf('>', at) + 1 : at + (regex.startsWith("?<", at) ? 3 : 2);
        }
        Optional<Set<String>> needs = alternatives();
        at++;
        return looksAround ? Part.UNKNOWN : new Part(Optional.empty(), needs);
    }

    private Part set() {
        int from = at;
        int depth = 1;
        while (depth > 0) {
            char c = regex.charAt(at++);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            }
        }
        return regex.substring(from, at - 1).matches(DIGIT_SET) ? Part.digit() : Part.UNKNOWN;
    }

    private Part escape() {
        char c = regex.charAt(at++);
        if (c == 'd') {
            return Part.digit();
        }
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end);
            at = end + 2;
            return quoted.isEmpty() ? Part.UNKNOWN : new Part(Optional.empty(), Optional.of(Set.of(quoted)));
        }
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
            return Part.UNKNOWN;
        }
        return Character.isLetterOrDigit(c) ? Part.UNKNOWN : Part.letter(c);
    }
}
