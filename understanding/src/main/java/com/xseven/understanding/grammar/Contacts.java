package com.xseven.understanding.grammar;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds phone numbers and e-mail addresses. */
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\w.])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}\\.[a-z]{2,24}\\b");

    /** Letter by letter, or in one word. */
    private static final String PART = "(?:[a-z0-9](?: [a-z0-9]\\b)+|[a-z0-9]+)";

    private static final String DOT = "(?:dot|punto)";

    /** As it is said aloud. */
    private static final Pattern SPOKEN_EMAIL = Pattern.compile("(?<!['\\w])(?<user>" + PART
            + "(?:(?:[._-]| (?:" + DOT + "|underscore|guion bajo|dash|hyphen|guion) )" + PART + "){0,3})"
            + " (?:at|arroba) (?<host>[a-z0-9-]+(?: " + DOT + " [a-z0-9-]+){0,2} " + DOT
            + " (?:com|org|net|edu|example|io|co|us|gov|info|biz|es|mx))\\b");

    /** A name of several parts, or with a digit: nobody is at a place by it. */
    private static final Pattern ADDRESS_ONLY = Pattern.compile("[._-]|[a-z]\\d|\\d[a-z]");

    /** What stands right before an address that is said aloud. */
    private static final Pattern IS_ADDRESS = Pattern.compile("(?:^|\\W)(?:e-?mail|mail|correo|e-?mail address)"
            + "(?:\\s+(?:address|electronico))?(?:\\s*[:,]|\\s+(?:is|would be|es|me at|it to|to)\\b|'s\\b)?"
            + "(?:\\s+(?:it's|just))?\\s*$");

    /** What may stand before an answer that is nothing but an address. */
    private static final Pattern ANSWERS = Pattern.compile(
            "(?:^|[.,;:!\n] ?)(?:(?:it's|its|it is|that's|use|try|yes|sure|ok|okay|um|uh|es)[, ]+){0,3}$");

    /** Letters that are spelt out are of one word. */
    private static final Pattern SPELT = Pattern.compile("(?<=\\b[a-z0-9]) (?=[a-z0-9]\\b)");

    private static final Pattern DIGITS_ENOUGH = Pattern.compile("(?:\\d[^a-z\\d]{0,3}){7}");
    private static final Pattern NO_DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final int MOST_PHONES = 5;

    private final String region;

    /** Numbers without a country are read as being of that region (ISO 3166-1 code). */
    Contacts(String region) {
        this.region = region;
    }

    private static String spelled(MatchResult match) {
        return user(match) + "@" + SPELT.matcher(joined(match.group("host"))).replaceAll("");
    }

    private static String user(MatchResult match) {
        return joined(SPELT.matcher(match.group("user")).replaceAll(""));
    }

    private static String joined(String spoken) {
        return spoken.replaceAll(" (?:dot|punto) ", ".")
                .replaceAll(" (?:underscore|guion bajo) ", "_")
                .replaceAll(" (?:dash|hyphen|guion) ", "-");
    }

    /** The region of a number in E.164 form, or the United States where it is not valid. */
    static String regionOf(String phone) {
        try {
            String region = PHONES.getRegionCodeForNumber(PHONES.parse(phone, null));
            return region == null ? "US" : region;
        } catch (NumberParseException notANumber) {
            return "US";
        }
    }

    /** Addresses are read as they were typed: in the plain text an n is an "and", and a u is a "you". */
    void find(Scan scan, Text text, Optional<SlotName> asked) {
        String typed = text.folded();
        if (typed.indexOf('@') >= 0) {
            EMAIL.matcher(typed).results().forEach(match -> add(scan, text, match, match.group()));
        }
        boolean expected = asked.filter(slot -> slot == SlotName.EMAIL || slot == SlotName.PHONE)
                .isPresent();
        if (typed.contains(" dot ") || typed.contains(" punto ")) {
            SPOKEN_EMAIL
                    .matcher(typed)
                    .results()
                    .filter(match -> isAddress(match, typed.substring(0, match.start()), expected))
                    .forEach(match -> add(scan, text, match, spelled(match)));
        }
        findPhones(scan);
    }

    /** "I work at example dot com" names none: a wrong one would be of somebody else. */
    private static boolean isAddress(MatchResult match, String before, boolean expected) {
        return ADDRESS_ONLY.matcher(user(match)).find()
                || IS_ADDRESS.matcher(before).find()
                || (expected && ANSWERS.matcher(before).find());
    }

    private static void add(Scan scan, Text text, MatchResult match, String email) {
        Span span = text.plainOf(match.start(), match.end());
        if (scan.isLeft(span)) {
            scan.add(new Mention.Plain(span, SlotName.EMAIL, email));
        }
    }

    private void findPhones(Scan scan) {
        String left = scan.left();
        if (!DIGITS_ENOUGH.matcher(left).find()) {
            return;
        }
        for (PhoneNumberMatch match : PHONES.findNumbers(left, region, Leniency.VALID, MOST_PHONES)) {
            if (!NO_DATE.matcher(match.rawString()).find()) {
                scan.add(new Mention.Plain(
                        new Span(match.start(), match.end()),
                        SlotName.PHONE,
                        PHONES.format(match.number(), PhoneNumberFormat.E164)));
            }
        }
    }
}
