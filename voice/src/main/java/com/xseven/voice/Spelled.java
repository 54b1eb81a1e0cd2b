package com.xseven.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

    private static final Pattern ENGLISH_RUN = run("zero|oh|o|" + String.join("|", ENGLISH), "double|triple");

    private static final Pattern SPANISH_RUN = run(String.join("|", SPANISH), "doble|triple");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b([\\w-]+(?: dot [\\w-]+| underscore [\\w-]+)*) at ([\\w-]+(?: dot [\\w-]+)* dot (?:com|org|net|edu|example))\\b",
            FLAGS);
    private static final Pattern DIRECCION = Pattern.compile(
            "\\b([\\w-]+(?: punto [\\w-]+| guion bajo [\\w-]+)*) arroba ([\\w-]+(?: punto [\\w-]+)* punto (?:com|org|net|edu|es|mx|example))\\b",
            FLAGS);

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
    private static final Pattern TIME = Pattern.compile(
            "\\b(" + HOUR + ") (forty[ -]five|oh five|fifteen|thirty|twenty|forty|fifty|ten)\\b"
                    + "(?! (?:minutes?|people|persons|guests|dollars?|five))",
            FLAGS);

    private Spelled() {}

    private static Pattern run(String digit, String times) {
        String one = "(?:(?:" + times + ") )?(?:" + digit + ")";
        return Pattern.compile("\\b" + one + "(?:[ ,-]+" + one + "){3,}\\b", FLAGS);
    }

    static String digits(String text, boolean spanish) {
        List<String> words = spanish ? SPANISH : ENGLISH;
        return (spanish ? SPANISH_RUN : ENGLISH_RUN).matcher(text).replaceAll(run -> figures(run, words));
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

    static String addresses(String text, boolean spanish) {
        Pattern address = spanish ? DIRECCION : ADDRESS;
        String dot = spanish ? " punto " : " dot ";
        String underscore = spanish ? " guion bajo " : " underscore ";
        return address.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        joined(found.group(1), dot, underscore) + "@" + joined(found.group(2), dot, underscore)));
    }

    private static String joined(String spoken, String dot, String underscore) {
        return spoken.toLowerCase(Locale.ROOT).replace(dot, ".").replace(underscore, "_");
    }

    /** Seven thirty: the hour and its minutes. */
    static String times(String text) {
        return TIME.matcher(text).replaceAll(found -> {
            int hour = HOURS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1;
            return hour + ":" + MINUTES.get(found.group(2).toLowerCase(Locale.ROOT));
        });
    }
}
