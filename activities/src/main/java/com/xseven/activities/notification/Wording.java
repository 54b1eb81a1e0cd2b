package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How one language tells customers and staff what happened, and how it writes days, times and money. */
final class Wording {

    /** ISO 639-1 codes of the languages that have words for everything; the first is for everybody else. */
    static final List<String> LANGUAGES = List.of("en", "es");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, Wording> BOOKS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Wording::new));

    private final Map<Template, String> templates = new EnumMap<>(Template.class);
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    private Wording(String language) {
        this.locale = Locale.of(language);
        ResourceBundle words = ResourceBundle.getBundle(
                "com.xseven.activities.notification.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (Template template : Template.values()) {
            templates.put(template, words.getString(template.key()));
        }
        this.day = DateTimeFormatter.ofPattern(say(Template.DAY_PATTERN), locale);
        this.time = DateTimeFormatter.ofPattern(say(Template.TIME_PATTERN), locale);
    }

    /** Of a language (ISO 639-1 code); the English one for a language without words of its own. */
    static Wording in(String language) {
        Wording known = BOOKS.get(language.toLowerCase(Locale.ROOT));
        return known == null ? in(LANGUAGES.getFirst()) : known;
    }

    /** Of the language that a business names first, for those who work there. */
    static Wording ofStaff(Business business) {
        return in(business.languages().stream().findFirst().orElse(LANGUAGES.getFirst()));
    }

    /** Its ISO 639-1 code. */
    String language() {
        return locale.getLanguage();
    }

    String say(Template template) {
        return say(template, Map.of());
    }

    /**
     * With its places filled.
     *
     * @throws IllegalArgumentException when a place has no value
     */
    String say(Template template, Map<String, String> values) {
        return PLACE.matcher(words(template))
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    private static String value(String place, Map<String, String> values) {
        return Optional.ofNullable(values.get(place))
                .orElseThrow(() -> new IllegalArgumentException("Expected a value for the place " + place));
    }

    /** As it stands in the language's file. */
    String words(Template template) {
        return Optional.ofNullable(templates.get(template)).orElseThrow();
    }

    String hello(Optional<String> name) {
        return name.map(known -> say(Template.HELLO_NAME, Map.of("name", known)))
                .orElseGet(() -> say(Template.HELLO));
    }

    /** Such as "Friday, November 27 at 7:00 PM". */
    String at(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return say(Template.MOMENT, Map.of("day", day.format(local), "time", time.format(local)));
    }

    /** Such as "Friday, November 27". */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** Such as "Friday". */
    String day(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, locale);
    }

    /** Such as "7:00 PM". */
    String time(LocalTime moment) {
        return time.format(moment);
    }

    /** Such as "45.00 USD". */
    String money(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int digits = Math.max(0, Currency.getInstance(money.currency()).getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, money.amount().scale()));
        return format.format(money.amount()) + " " + money.currency();
    }
}
