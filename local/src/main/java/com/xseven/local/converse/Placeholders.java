package com.xseven.local.converse;

import com.xseven.local.layout.LaunchException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known only when a test runs: the dates {@code {tomorrow}}, {@code {+3d}}, {@code {next FRI}}, as ISO dates, and
 * {@code {order number 1}}, the number of the first order that the conversation was told of.
 */
public record Placeholders(LocalDate today, List<String> orderNumbers) {
    /** Quantifiers of regular expressions begin with a digit, so they are no placeholders. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z+][^{}]*)}");

    private static final Pattern DAYS_AHEAD = Pattern.compile("\\+(\\d{1,4})d");
    private static final Pattern ORDER_NUMBER = Pattern.compile("order number (\\d)");
    private static final Pattern TOLD_NUMBER = Pattern.compile("\\border number is (\\d+)");
    private static final Pattern NEXT_DAY = Pattern.compile("next (MON|TUE|WED|THU|FRI|SAT|SUN)");

    public Placeholders {
        orderNumbers = List.copyOf(orderNumbers);
    }

    /** Those of a day, before any order is told of. */
    public Placeholders(LocalDate today) {
        this(today, List.of());
    }

    /** The same, once a reply was heard. */
    Placeholders after(String reply) {
        Matcher told = TOLD_NUMBER.matcher(reply);
        return told.find()
                ? new Placeholders(
                        today,
                        Stream.concat(orderNumbers.stream(), Stream.of(told.group(1)))
                                .toList())
                : this;
    }

    /** Those of the day that it is now in a zone. */
    public static Placeholders of(Clock clock, ZoneId zone) {
        return new Placeholders(LocalDate.now(clock.withZone(zone)));
    }

    /**
     * A text with all of its placeholders replaced.
     *
     * @throws LaunchException if one of them is unknown
     */
    public String fill(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    /** The same for every text in a value made of texts, lists and maps. */
    public Object fill(Object value) {
        return switch (value) {
            case String text -> fill(text);
            case List<?> list -> list.stream().map(this::fill).toList();
            case Map<?, ?> map -> {
                Map<String, Object> filled = new TreeMap<>();
                map.forEach((key, part) -> filled.put(String.valueOf(key), fill(part)));
                yield filled;
            }
            default -> value;
        };
    }

    private String value(String placeholder) {
        Matcher number = ORDER_NUMBER.matcher(placeholder);
        if (number.matches()) {
            int which = Integer.parseInt(number.group(1));
            return which >= 1 && which <= orderNumbers.size() ? orderNumbers.get(which - 1) : "(no such order)";
        }
        return date(placeholder).toString();
    }

    private LocalDate date(String placeholder) {
        Matcher days = DAYS_AHEAD.matcher(placeholder);
        Matcher next = NEXT_DAY.matcher(placeholder);
        if (placeholder.equals("tomorrow")) {
            return today.plusDays(1);
        } else if (days.matches()) {
            return today.plusDays(Integer.parseInt(days.group(1)));
        } else if (next.matches()) {
            return today.with(TemporalAdjusters.next(day(next.group(1))));
        }
        throw new LaunchException("There is no placeholder {" + placeholder
                + "}; there are {tomorrow}, {+3d}, {next FRI} (MON to SUN) and {order number 1}.");
    }

    private static DayOfWeek day(String abbreviation) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(abbreviation)) {
                return day;
            }
        }
        throw new IllegalArgumentException("Expected a day, but got " + abbreviation + ".");
    }
}
