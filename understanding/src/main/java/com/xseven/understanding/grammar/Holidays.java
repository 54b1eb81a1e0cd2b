package com.xseven.understanding.grammar;

import com.xseven.understanding.text.Sieved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Days that people call by a name. */
final class Holidays {

    private record Holiday(Sieved name, MonthDay day) {}

    private static final List<Holiday> FIXED = List.of(
            holiday("(?:christmas|xmas) eve", Month.DECEMBER, 24),
            holiday("(?:christmas|xmas)(?: day)?", Month.DECEMBER, 25),
            holiday("boxing day", Month.DECEMBER, 26),
            holiday("new year'?s? eve", Month.DECEMBER, 31),
            holiday("new year'?s?(?: day)?", Month.JANUARY, 1),
            holiday("valentine'?s?(?: day)?", Month.FEBRUARY, 14),
            holiday("halloween", Month.OCTOBER, 31),
            holiday("(?:4th of july|fourth of july|independence day)", Month.JULY, 4));

    private static final Sieved THANKSGIVING = named("thanksgiving(?: day)?");

    private Holidays() {}

    private static Holiday holiday(String name, Month month, int day) {
        return new Holiday(named(name), MonthDay.of(month, day));
    }

    private static Sieved named(String name) {
        return Sieved.compile("\\b(?:on |at |for )?" + name + "\\b");
    }

    static void find(Scan scan, LocalDate today) {
        FIXED.forEach(holiday -> scan.take(holiday.name(), match -> {
            LocalDate thisYear = holiday.day().atYear(today.getYear());
            LocalDate date = thisYear.isBefore(today) ? holiday.day().atYear(today.getYear() + 1) : thisYear;
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
