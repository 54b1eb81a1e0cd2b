package com.xseven.understanding.grammar;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the car that is to be seen to, by its make, model or both, with its year: where cars are seen to. */
final class Vehicles {

    private static final String YEAR = "(?:(?:19[5-9]|20[0-4])\\d|'\\d{2})";
    private static final String COLOUR =
            "(?:black|white|silver|gr[ae]y|red|blue|green|yellow|orange|brown|beige|gold|dark|light|old|new|used)";

    /** A number behind a make may be a time or a date that follows it. */
    private static final String NO_MODEL = "(?!\\d{1,2}(?:[ap]m?|st|nd|rd|th)?\\b|(?:19[5-9]|20[0-4])\\d\\b)";

    /** Ends the name of a model that is no other word. */
    private static final String ALONE = "*";

    private static final Sieved VEHICLE = compile(Phrases.linesBeside(Vehicles.class, "vehicles.txt"));
    private static final Pattern SMALL = Pattern.compile("\\b[a-z]");

    private Vehicles() {}

    private static Sieved compile(List<String> lines) {
        List<String[]> makes = lines.stream()
                .map(line -> line.split(":", -1))
                .sorted(Comparator.comparingInt((String[] make) -> make[0].length())
                        .reversed())
                .toList();
        String named = makes.stream()
                .map(make -> Pattern.quote(make[0].strip()) + "(?:[ -](?:" + models(make[1], model -> true) + "))?")
                .collect(Collectors.joining("|"));
        String alone = makes.stream()
                .map(make -> models(make[1], model -> model.endsWith(ALONE)))
                .filter(models -> !models.isEmpty())
                .collect(Collectors.joining("|"));
        return Sieved.compile("(?<![\\w'])(?<!\\b(?:from|in|near|at|to) )(?:(?<y>" + YEAR + ") )?(?:" + COLOUR
                + " ){0,2}(?<v>(?:" + named + ")(?: "
                + NO_MODEL + "[a-z]{0,3}\\d[a-z0-9-]*)?|" + alone
                + ")(?: (?:hybrid|pickup))?\\b(?: (?:of |from )?(?<z>(?:19[5-9]|20[0-4])\\d)\\b)?");
    }

    /** Longest first, so that a pattern takes all of Grand Cherokee. */
    private static String models(String names, Predicate<String> condition) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(condition)
                .map(model -> model.endsWith(ALONE) ? model.substring(0, model.length() - 1) : model)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(model -> Pattern.quote(model) + "\\b")
                .collect(Collectors.joining("|"));
    }

    /** Where a name is expected, one word alone is that: Lincoln and Sierra are people, too. */
    static void find(Scan scan, Text text, boolean nameExpected) {
        scan.take(VEHICLE, match -> nameExpected && isOneWord(match) ? Optional.empty() : vehicle(match, text));
    }

    private static boolean isOneWord(MatchResult match) {
        return match.group("y") == null
                && match.group("z") == null
                && match.group("v").strip().matches("[a-z]+");
    }

    /** In the customer's own spelling where that has capitals. */
    private static Optional<Mention> vehicle(MatchResult match, Text text) {
        String typed = text.typed(Scan.span(match, "v")).strip();
        String name = typed.chars().anyMatch(Character::isUpperCase)
                ? typed
                : SMALL.matcher(typed).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
        String year = match.group("y") == null ? match.group("z") : match.group("y");
        return Optional.of(
                new Mention.Plain(Scan.span(match), SlotName.VEHICLE, year == null ? name : full(year) + " " + name));
    }

    private static String full(String year) {
        String digits = year.replace("'", "");
        if (digits.length() == 4) {
            return digits;
        }
        return (Integer.parseInt(digits) > 50 ? "19" : "20") + digits;
    }
}
