package com.xseven.understanding.reading;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many of a thing are wanted, as the words beside it say. */
final class Quantities {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("another", 1),
            Map.entry("two", 2),
            Map.entry("a couple", 2),
            Map.entry("couple", 2),
            Map.entry("a pair", 2),
            Map.entry("both", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("half a dozen", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("a dozen", 12));

    /** Longest first, so that a couple is not one. */
    static final String NUMBER =
            "(?:\\d{1,3}|half a dozen|a couple|a dozen|a pair|another|couple|eleven|twelve|three|seven"
                    + "|eight|four|five|nine|both|six|ten|two|one|an|a)";

    private static final String KINDS = "(?: ?x| times| more| extra| additional| large| small| big| portions?| orders?"
            + "| pieces?| slices?| servings?| plates?| bowls?| cups?| of| al| la| the| your| those)*";
    private static final Pattern BEFORE = Pattern.compile("(?<![\\w-])(?<n>" + NUMBER + ")" + KINDS + "\\s*$");
    private static final Pattern AFTER = Pattern.compile("^\\s*(?:(?:x|\\*|times)\\s?|\\()(?<n>\\d{1,3})\\b");
    private static final Pattern AFTER_ALL = Pattern.compile("^(?: then| please)?, ?(?:just |make it |only )?(?<n>"
            + NUMBER + ")(?: of (?:them|those|it))?(?: please)?\\W*$");
    private static final Pattern ALONE =
            Pattern.compile("^\\W*(?<n>" + NUMBER + ")(?: of (?:them|those))?(?: please)?\\W*$");

    private Quantities() {}

    /** The number that the words before a thing end with. */
    static OptionalInt before(String words) {
        return first(BEFORE, words);
    }

    /** The number that the words after a thing begin with, as in lasagna x2, or are, as in lasagna then, two. */
    static OptionalInt after(String words) {
        OptionalInt beside = first(AFTER, words);
        return beside.isPresent() ? beside : first(AFTER_ALL, words);
    }

    /** The same of words that another thing follows, which the number at their end counts: a roll, 3 nigiri. */
    static OptionalInt between(String words) {
        return before(words).isPresent() ? first(AFTER, words) : after(words);
    }

    static OptionalInt alone(String words) {
        return first(ALONE, words);
    }

    /** Expects what {@link #NUMBER} matched. */
    static int value(String number) {
        Integer word = WORDS.get(number);
        return word != null ? word : Integer.parseInt(number);
    }

    private static OptionalInt first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? OptionalInt.of(value(matcher.group("n"))) : OptionalInt.empty();
    }
}
