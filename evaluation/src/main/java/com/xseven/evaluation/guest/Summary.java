package com.xseven.evaluation.guest;

import com.xseven.evaluation.goal.Detail;
import com.xseven.evaluation.goal.Details;
import com.xseven.evaluation.goal.Wanted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the system sums up before it asks for a yes, as a customer reads it. */
record Summary(String text, LocalDate today) {

    /** The order in which people notice. */
    private static final List<Detail> CHECKED = List.of(
            Detail.DATE,
            Detail.TIME,
            Detail.PARTY_SIZE,
            Detail.OFFER,
            Detail.STAFF,
            Detail.ITEMS,
            Detail.FULFILMENT,
            Detail.ADDRESS,
            Detail.TOTAL);

    private static final Pattern COUNT = Pattern.compile(
            "(?:for|of|para|de) (?:the |los |las )?(\\d+)\\b(?! de|:| minut| hour)|(\\d+) (?:people|guests|persons|personas|adults)");
    private static final int NOON = 12;

    /** The first detail that is not as it is wanted, or not there; empty when all is as it should be. */
    Optional<Detail> firstWrong(Details details) {
        return CHECKED.stream()
                .filter(detail -> details.get(detail)
                        .map(wanted -> !holds(detail, wanted))
                        .orElse(false))
                .findFirst();
    }

    boolean holds(Detail detail, Wanted wanted) {
        return switch (detail) {
            case DATE -> holdsDate(LocalDate.parse(wanted.is()));
            case TIME -> holdsTime(LocalTime.parse(wanted.is()));
            case PARTY_SIZE -> holdsCount(wanted.is());
            case FULFILMENT ->
                found(wanted.is().equals("DELIVERY") ? "deliver|domicilio|entreg|env[ií]" : "pick|collect|recog|retir");
            case ITEMS -> Arrays.stream(wanted.is().split(";")).allMatch(part -> contains(part.strip()));
            default -> contains(wanted.is());
        };
    }

    private boolean holdsDate(LocalDate date) {
        String months = "(?:%s|%s)\\w*"
                .formatted(
                        date.getMonth().getDisplayName(TextStyle.SHORT, Locale.US),
                        date.getMonth()
                                .getDisplayName(TextStyle.SHORT, Locale.of("es"))
                                .replace(".", ""));
        int day = date.getDayOfMonth();
        return found("%s\\.? %d\\b|\\b%d(?:st|nd|rd|th)? (?:of |de )?%s".formatted(months, day, day, months))
                || contains(date.toString())
                || (date.equals(today.plusDays(1)) && found("tomorrow|mañana"))
                || (date.equals(today) && found("today|hoy"));
    }

    private boolean holdsTime(LocalTime time) {
        int hour = (time.getHour() + NOON - 1) % NOON + 1;
        String half = time.getHour() < NOON ? "a" : "p";
        String minutes = time.getMinute() == 0 ? "(?::00)?" : ":%02d".formatted(time.getMinute());
        return found("\\b%d%s\\s?%s\\.?\\s?m".formatted(hour, minutes, half))
                || found("\\b0?%d:%02d\\b(?!\\s?[ap]\\.?\\s?m)".formatted(time.getHour(), time.getMinute()))
                || (time.equals(LocalTime.NOON) && found("noon|mediod[ií]a"))
                || found("\\b%d%s de la (?:%s)".formatted(hour, minutes, half.equals("a") ? "mañana" : "tarde|noche"));
    }

    private boolean holdsCount(String count) {
        Matcher numbers = COUNT.matcher(text);
        while (numbers.find()) {
            if (count.equals(numbers.group(1)) || count.equals(numbers.group(2))) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private boolean found(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
