package com.xseven.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Figures and addresses that were spelled out. */
final class Spelled {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final List<String> ENGLISH =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> SPANISH =
            List.of("cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");
    private static final Pattern BETWEEN = Pattern.compile("[ ,-]+");
    private static final Map<String, Integer> TIMES = Map.of("double", 2, "triple", 3, "doble", 2);

    /** Nobody tells a count by so many, so that they are the number of a phone or an order. */
    private static final int SHORTEST_RUN = 5;

    private static final int SHORTEST_PHONE = 7;
    private static final int LONGEST_PHONE = 11;

    private static final Pattern ENGLISH_RUN = run("zero|oh|o|" + String.join("|", ENGLISH), "double|triple");

    private static final Pattern SPANISH_RUN = run(String.join("|", SPANISH), "doble|triple");

    private static final String HOUR_BEFORE = "(?:at|past|to) ";
    private static final String HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final List<String> HOURS = List.of(HOUR.split("\\|", -1));
    private static final Map<String, String> MINUTES = Map.ofEntries(
            Map.entry("fifteen", "15"),
            Map.entry("thirty", "30"),
            Map.entry("forty five", "45"),
            Map.entry("forty-five", "45"),
            Map.entry("oh five", "05"),
            Map.entry("ten", "10"),
            Map.entry("twenty", "20"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"));
    private static final String TEEN =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String UNIT = "one|two|three|four|five|six|seven|eight|nine";
    private static final Pattern HOUSE = Pattern.compile(
            "\\b((?:" + UNIT + "|" + TEEN + "|(?:" + TENS + ")(?:[ -](?:" + UNIT + "))?) (?:oh (?:" + UNIT + ")|" + TEEN
                    + "|(?:" + TENS + ")(?:[ -](?:" + UNIT
                    + "))?))(?= (?:[a-z]+ ){0,3}(?:street|avenue|road|boulevard|drive|lane|court|st|ave|blvd)\\b)",
            FLAGS);
    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:two thousand(?: and)?|(?<!" + HOUR_BEFORE + ")twenty) (" + TEEN + "|(?<=thousand )(?:" + UNIT
                    + ")|twenty(?:[ -](?:" + UNIT
                    + "))?)(?= [a-z]+\\b)(?! (?:people|guests|minutes|dollars|persons|of us)\\b)",
            FLAGS);
    private static final Pattern F_MODEL = Pattern.compile("\\bf[- ]((?:one|two|three) fifty)\\b", FLAGS);
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\b[a-z] )\\b(" + HOUR + ") (forty[ -]five|oh five|fifteen|thirty|twenty|forty|fifty|ten)\\b"
                    + "(?! (?:minutes?|people|persons|guests|dollars?|one|two|three|four|five|six|seven|eight|nine))",
            FLAGS);

    private Spelled() {}

    private static Pattern run(String digit, String times) {
        String one = "(?:(?:" + times + ") )?(?:" + digit + ")";
        return Pattern.compile("\\b" + one + "(?:[ ,-]+" + one + "){3,}\\b", FLAGS);
    }

    static String digits(String text, boolean spanish) {
        List<String> words = spanish ? SPANISH : ENGLISH;
        SpokenNumbers numbers = spanish ? SpokenNumbers.SPANISH : SpokenNumbers.ENGLISH;
        String single = (spanish ? SPANISH_RUN : ENGLISH_RUN).matcher(text).replaceAll(run -> figures(run, words));
        return numbers.run().matcher(single).replaceAll(run -> grouped(run, numbers));
    }

    private static String figures(MatchResult run, List<String> words) {
        StringBuilder figures = new StringBuilder();
        int times = 1;
        for (String word : BETWEEN.split(run.group().toLowerCase(Locale.ROOT), -1)) {
            Optional<Integer> repeats = Optional.ofNullable(TIMES.get(word));
            if (repeats.isEmpty()) {
                figures.repeat(String.valueOf(Math.max(0, words.indexOf(word))), times);
            }
            times = repeats.orElse(1);
        }
        return figures.length() < SHORTEST_RUN ? run.group() : figures.toString();
    }

    /** In groups, as many say a phone's: two oh one, five fifty five, zero one seventy seven. */
    private static String grouped(MatchResult run, SpokenNumbers numbers) {
        String figures = numbers.figures(run.group());
        return figures.length() < SHORTEST_PHONE || figures.length() > LONGEST_PHONE ? run.group() : figures;
    }

    /** Twelve forty one Market Street. */
    static String houses(String text) {
        return HOUSE.matcher(text).replaceAll(found -> SpokenNumbers.ENGLISH.figures(found.group(1)));
    }

    /** A year's number before a word: twenty eighteen, two thousand eighteen. */
    static String years(String text) {
        String spoken = F_MODEL.matcher(text).replaceAll(found -> "f-" + SpokenNumbers.ENGLISH.figures(found.group(1)));
        return YEAR.matcher(spoken)
                .replaceAll(found -> "20" + twoDigits(SpokenNumbers.ENGLISH.figures(found.group(1))));
    }

    private static String twoDigits(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }

    /** Seven thirty: the hour and its minutes. */
    static String times(String text) {
        return TIME.matcher(text).replaceAll(found -> {
            int hour = HOURS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1;
            return hour + ":" + MINUTES.get(found.group(2).toLowerCase(Locale.ROOT));
        });
    }
}
