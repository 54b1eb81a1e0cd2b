package com.xseven.understanding.grammar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whole numbers in digits and words. */
public final class Numbers {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");

    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private static final Map<String, Integer> WORDS = words();
    private static final Map<String, Integer> ORDINAL_WORDS = ordinalWords();

    /** The hours of the dial, and of the clock in digits. */
    public static final String HOUR =
            "(?:1\\d|2[0-4]|0?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    /** Any number up to three digits or fifty-nine in words. */
    static final String NUMBER = "(?:\\d{1,3}|" + alternatives(WORDS) + ")";

    static final String WORD = "(?:" + alternatives(WORDS) + ")";

    /** A day of the month: 3, 3rd, third, twenty-first. */
    static final String ORDINAL_WORD = "(?:" + alternatives(ORDINAL_WORDS) + ")";

    private Numbers() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new TreeMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            words.put(UNITS.get(i), i);
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            words.put(TENS.get(ten), (ten + 2) * 10);
            for (int unit = 1; unit < 10; unit++) {
                words.put(TENS.get(ten) + "-" + UNITS.get(unit), (ten + 2) * 10 + unit);
                words.put(TENS.get(ten) + " " + UNITS.get(unit), (ten + 2) * 10 + unit);
            }
        }
        return words;
    }

    private static Map<String, Integer> ordinalWords() {
        Map<String, Integer> words = new TreeMap<>();
        for (int i = 1; i < ORDINALS.size(); i++) {
            words.put(ORDINALS.get(i), i);
        }
        for (int unit = 1; unit < 10; unit++) {
            words.put("twenty-" + ORDINALS.get(unit), 20 + unit);
            words.put("twenty " + ORDINALS.get(unit), 20 + unit);
        }
        words.put("thirtieth", 30);
        words.put("thirty-first", 31);
        words.put("thirty first", 31);
        return words;
    }

    /** Longest first, so that a pattern takes all of forty-five. */
    private static String alternatives(Map<String, Integer> words) {
        return beginningOf(words) + "(?:" + longestFirst(words) + ")";
    }

    /** Looks at the first letter before any word is tried, since hardly any place in a text begins a number. */
    private static String beginningOf(Map<String, Integer> words) {
        String letters = words.keySet().stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        return "(?=[" + letters + "])";
    }

    private static String longestFirst(Map<String, Integer> words) {
        return words.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|"));
    }

    /** Expects what one of the patterns of this class matched; an ordinal's ending does not matter. */
    public static int value(String text) {
        Integer word = WORDS.getOrDefault(text, ORDINAL_WORDS.get(text));
        return word != null ? word : Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
