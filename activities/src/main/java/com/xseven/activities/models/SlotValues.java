package com.xseven.activities.models;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.vocabulary.SlotName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds a value that a model read against the words that it was read from. */
final class SlotValues {

    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NUMBER_SAID = Pattern.compile(
            "\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an|me|us|both|couple|just|alone|dozen|uno|una|dos|tres|cuatro|cinco|seis)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_PARTY = 1_000;
    private static final int LONGEST = 200;

    private SlotValues() {}

    /** The value as the slot keeps it; empty where it is none, or the words do not say it. */
    static Optional<String> canonical(SlotName slot, @Nullable String value, String words, Business business) {
        return Optional.ofNullable(value)
                .map(String::strip)
                .filter(given -> !given.isEmpty() && given.length() <= LONGEST)
                .flatMap(given -> read(slot, given, words, business));
    }

    private static Optional<String> read(SlotName slot, String value, String words, Business business) {
        return switch (slot) {
            case PARTY_SIZE ->
                Optional.of(value)
                        .filter(text -> text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= LARGEST_PARTY)
                        .filter(text -> NUMBER_SAID.matcher(words).find());
            case DATE -> parsed(value, text -> LocalDate.parse(text).toString());
            case TIME ->
                parsed(value, text -> LocalTime.parse(text).toString())
                        .filter(text -> NUMBER_SAID.matcher(words).find()
                                || words.toLowerCase(Locale.ROOT).contains("noon"));
            case OFFER -> business.offer(value).map(Offer::id);
            case STAFF -> business.staffMember(value).map(StaffMember::id);
            case NAME, ADDRESS -> Optional.of(value).filter(isIn(words));
            case PHONE ->
                Optional.of(value)
                        .filter(text -> PHONE.matcher(text).matches())
                        .filter(text -> saysDigits(words, text));
            case EMAIL ->
                Optional.of(value.toLowerCase(Locale.ROOT))
                        .filter(text -> EMAIL.matcher(text).matches())
                        .filter(isIn(words));
            case FULFILMENT ->
                Arrays.stream(Fulfilment.values())
                        .map(Fulfilment::name)
                        .filter(value::equals)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** The country's code is often left out. */
    private static boolean saysDigits(String words, String phone) {
        String said = words.replaceAll("\\D", "");
        return said.length() >= 7 && phone.endsWith(said.length() > 10 ? said.substring(said.length() - 10) : said);
    }

    private static Predicate<String> isIn(String words) {
        return value -> words.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
    }

    private interface Form {
        String of(String text);
    }

    private static Optional<String> parsed(String value, Form form) {
        try {
            return Optional.of(form.of(value));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
