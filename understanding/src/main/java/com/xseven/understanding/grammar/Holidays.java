package com.xseven.understanding.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days that people call by a name. */
final class Holidays {

    private static final Map<Pattern, MonthDay> FIXED = Map.of(
            named("(?:christmas|xmas) eve"), MonthDay.of(Month.DECEMBER, 24),
            named("(?:christmas|xmas)(?: day)?(?! eve)"), MonthDay.of(Month.DECEMBER, 25),
            named("boxing day"), MonthDay.of(Month.DECEMBER, 26),
            named("new year'?s? eve"), MonthDay.of(Month.DECEMBER, 31),
            named("new year'?s?(?: day)?(?! eve)"), MonthDay.of(Month.JANUARY, 1),
            named("valentine'?s?(?: day)?"), MonthDay.of(Month.FEBRUARY, 14),
            named("halloween"), MonthDay.of(Month.OCTOBER, 31),
            named("(?:4th of july|fourth of july|independence day)"), MonthDay.of(Month.JULY, 4));

    private static final Pattern THANKSGIVING = named("thanksgiving(?: day)?");

    private Holidays() {}

    private static Pattern named(String name) {
        return Pattern.compile("\\b(?:on |at |for )?" + name + "\\b");
    }

    static void find(Scan scan, LocalDate today) {
        FIXED.forEach((pattern, day) -> scan.take(pattern, match -> {
            LocalDate thisYear = day.atYear(today.getYear());
            LocalDate date = thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
            return Optional.of(new Mention.Day(Scan.span(match), date));
        }));
        scan.take(THANKSGIVING, match -> {
            LocalDate thisYear = thanksgiving(today.getYear());
            LocalDate date = thisYear.isBefore(today) ? thanksgiving(today.getYear() + 1) : thisYear;
            return Optional.of(new Mention.Day(Scan.span(match), date));
        });
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }
}
