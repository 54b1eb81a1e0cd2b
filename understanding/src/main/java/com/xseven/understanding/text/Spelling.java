package com.xseven.understanding.text;

import java.util.ArrayList;
import java.util.HashMap;
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

    private static final Map<String, String> KNOWN_SLIPS = knownSlips();
    private static final Set<String> RIGHT = Set.copyOf(right());

    private Spelling() {}

    private static Map<String, String> knownSlips() {
        Map<String, String> slips = new HashMap<>();
        List.of("tmrw", "tmr", "tmw", "tmmrw", "2moro", "2morrow", "tomoz", "tomo", "tomoro", "tomorow", "tommorow")
                .forEach(slip -> slips.put(slip, "tomorrow"));
        List.of("tonite", "2nite", "2night").forEach(slip -> slips.put(slip, "tonight"));
        List.of("sundy", "sudnay", "sunady").forEach(slip -> slips.put(slip, "sunday"));
        List.of("wensday", "wendsday", "weds").forEach(slip -> slips.put(slip, "wednesday"));
        List.of("ppl", "poeple", "peple").forEach(slip -> slips.put(slip, "people"));
        List.of("resto", "restraunt").forEach(slip -> slips.put(slip, "restaurant"));
        List.of("rez", "reso", "rezervation").forEach(slip -> slips.put(slip, "reservation"));
        List.of("appt", "appointmnet").forEach(slip -> slips.put(slip, "appointment"));
        List.of("pls", "plz", "plse").forEach(slip -> slips.put(slip, "please"));
        List.of("u").forEach(slip -> slips.put(slip, "you"));
        List.of("ur").forEach(slip -> slips.put(slip, "your"));
        List.of("r").forEach(slip -> slips.put(slip, "are"));
        List.of("tabel", "tbale", "tabl").forEach(slip -> slips.put(slip, "table"));
        List.of("bok", "boook", "bokk").forEach(slip -> slips.put(slip, "book"));
        List.of("yess", "yees", "yas").forEach(slip -> slips.put(slip, "yes"));
        List.of("wat", "wut", "whats").forEach(slip -> slips.put(slip, slip.equals("whats") ? "what's" : "what"));
        return Map.copyOf(slips);
    }

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
