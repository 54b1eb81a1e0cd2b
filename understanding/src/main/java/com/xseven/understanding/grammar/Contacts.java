package com.xseven.understanding.grammar;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds phone numbers and e-mail addresses. */
final class Contacts {

    private static final Sieved EMAIL = Sieved.compile(
            "(?<![\\w.])[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,8}\\.[a-z]{2,24}\\b");

    /** As it is said aloud. */
    private static final Sieved SPOKEN_EMAIL = Sieved.compile(
            "\\b(?<user>[a-z0-9]+(?:(?:[._-]| dot | underscore | dash )[a-z0-9]+){0,3}) at (?<host>[a-z0-9-]+(?: dot [a-z0-9-]+){0,2} dot (?:com|org|net|edu|example|io|co|us|gov|info|biz))\\b");

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
        return (match.group("user") + "@" + match.group("host"))
                .replace(" dot ", ".")
                .replace(" underscore ", "_")
                .replace(" dash ", "-");
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

    void find(Scan scan) {
        scan.take(
                EMAIL,
                match -> Optional.of(new Mention.Plain(
                        Scan.span(match), SlotName.EMAIL, match.group().toLowerCase(Locale.ROOT))));
        scan.take(
                SPOKEN_EMAIL,
                match -> Optional.of(new Mention.Plain(Scan.span(match), SlotName.EMAIL, spelled(match))));
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
