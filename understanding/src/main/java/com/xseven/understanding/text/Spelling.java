package com.xseven.understanding.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts misspelt words right that grammar depends on: days, months, parts of the day. Only words so long that hardly
 * another word is near them are guessed at; short ones are listed.
 */
final class Spelling {

    static final int LONGEST_REPLACEMENT = 8;

    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 9;

    private static final List<String> WORDS = List.of(
            "tomorrow",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "january",
            "february",
            "september",
            "october",
            "november",
            "december",
            "evening",
            "morning",
            "afternoon",
            "people",
            "reservation",
            "appointment",
            "available",
            "vegetarian",
            "restaurant",
            "midnight",
            "quarter",
            "haircut");

    private static final Map<String, String> KNOWN_SLIPS = Slips.all();
    private static final Set<String> RIGHT = Set.copyOf(right());

    private Spelling() {}

    /** Words that are near a listed word, but right as they are. */
    private static Set<String> right() {
        Set<String> right = new HashSet<>(WORDS);
        right.addAll(List.of(
                "mondays",
                "tuesdays",
                "fridays",
                "mourning",
                "mornings",
                "evenings",
                "haircuts",
                "thursdays",
                "saturdays",
                "wednesdays",
                "reservations",
                "appointments",
                "restaurants",
                "peoples",
                "quarters",
                "availability",
                "unavailable",
                "afternoons",
                "people's",
                "vegetarians"));
        return right;
    }

    static String right(String word) {
        String known = KNOWN_SLIPS.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 5 || RIGHT.contains(word)) {
            return word;
        }
        List<String> near = new ArrayList<>();
        for (String candidate : WORDS) {
            int slips = candidate.length() >= LONG_ENOUGH_FOR_TWO_SLIPS ? 2 : 1;
            if (candidate.charAt(0) == word.charAt(0) && Likeness.isWithin(word, candidate, slips)) {
                near.add(candidate);
            }
        }
        return near.size() == 1 ? near.getFirst() : word;
    }
}
