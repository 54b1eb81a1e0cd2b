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

/** Dates that are computed when a test runs: {@code {tomorrow}}, {@code {+3d}}, {@code {next FRI}}, as ISO dates. */
public record Placeholders(LocalDate today) {
    /** Quantifiers of regular expressions begin with a digit, so they are no placeholders. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z+][^{}]*)}");

    private static final Pattern DAYS_AHEAD = Pattern.compile("\\+(\\d{1,4})d");
    private static final Pattern NEXT_DAY = Pattern.compile("next (MON|TUE|WED|THU|FRI|SAT|SUN)");

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
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(date(found.group(1)).toString()));
    }

    /** The same for every text in a value made of texts, lists and maps. */
    Object fill(Object value) {
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
                + "}; there are {tomorrow}, {+3d} and {next FRI} (MON to SUN).");
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
