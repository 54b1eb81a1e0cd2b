package com.xseven.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of mail that were spelled out: mary underscore jones eighty five at example dot com. */
final class SpelledMail {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String ENDINGS = "com|org|net|edu|gov|info|biz|io|co|us|uk|ca|es|mx|ar|cl|pe|me|example";
    private static final String LETTERS = "(?<!')\\b[a-z](?: [a-z]\\b){2,}";

    private static final Map<String, String> ENGLISH =
            Map.of("dot", ".", "underscore", "_", "dash", "-", "hyphen", "-", "plus", "+");
    private static final Map<String, String> SPANISH =
            Map.of("punto", ".", "guion bajo", "_", "guión bajo", "_", "guion", "-", "guión", "-");

    private static final Pattern ADDRESS = address(
            ENGLISH,
            "at",
            "dot",
            "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety");
    private static final Pattern DIRECCION = address(
            SPANISH,
            "arroba",
            "punto",
            "cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta"
                    + "|cincuenta|sesenta|setenta|ochenta|noventa");

    private SpelledMail() {}

    /** A name's parts stand with a sign or a number between them, or letter by letter. */
    private static Pattern address(Map<String, String> signs, String at, String dot, String numbers) {
        String sign = String.join(
                "|", List.copyOf(signs.keySet()).stream().sorted().toList().reversed());
        String number = "(?: (?:" + numbers + "|\\d+)\\b)*";
        String part = "(?:" + LETTERS + "|\\b[\\w-]+)" + number;
        return Pattern.compile(
                "(?<name>" + part + "(?: (?:" + sign + ") " + part + ")*) " + at + " (?<host>\\b[\\w-]+(?: " + dot
                        + " [\\w-]+){0,2} " + dot + " (?:" + ENDINGS + "))\\b",
                FLAGS);
    }

    static String addresses(String text, boolean spanish) {
        return (spanish ? DIRECCION : ADDRESS)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        joined(found.group("name"), spanish) + "@" + joined(found.group("host"), spanish)));
    }

    private static String joined(String spoken, boolean spanish) {
        Map<String, String> signs = spanish ? SPANISH : ENGLISH;
        SpokenNumbers numbers = spanish ? SpokenNumbers.SPANISH : SpokenNumbers.ENGLISH;
        String joined = " " + spoken.toLowerCase(Locale.ROOT) + " ";
        for (String sign : signs.keySet().stream().sorted().toList().reversed()) {
            joined = joined.replace(" " + sign + " ", " " + signs.get(sign) + " ");
        }
        return numbers.inDigits(joined.strip()).replace(" ", "");
    }
}
