package com.xseven.understanding.grammar;

import com.xseven.understanding.text.Sieved;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds days that are counted within a month, such as the last Friday of this month. */
final class WeekdaysOfMonth {

    /** Each at the number by which the calendar counts it; the last one is counted from the end. */
    private static final List<String> PLACES = List.of("last", "first", "second", "third", "fourth");

    private static final Sieved DAY =
            Sieved.compile("\\b(?:on )?(?:the )?(?<o>" + String.join("|", PLACES) + ") (?<w>" + Days.WEEKDAY
                    + ") (?:of|in) (?:(?:the|this) month|(?:this |next )?(?<m>" + Days.MONTH + ")(?: this year)?)\\b");

    private WeekdaysOfMonth() {}

    static void find(Scan scan, LocalDate today) {
        scan.take(DAY, match -> Optional.of(new Mention.Day(Scan.span(match), day(match, today))));
    }

    /** In a month that is named, the next such day from today on. */
    private static LocalDate day(MatchResult match, LocalDate today) {
        String named = match.group("m");
        DayOfWeek weekday = Days.weekday(match.group("w"));
        int place = PLACES.indexOf(match.group("o"));
        LocalDate first = today.withDayOfMonth(1);
        LocalDate month =
                named == null ? first : first.withMonth(Days.month(named).getValue());
        LocalDate day = in(month, place, weekday);
        return named != null && day.isBefore(today) ? in(month.plusYears(1), place, weekday) : day;
    }

    private static LocalDate in(LocalDate month, int place, DayOfWeek weekday) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(place == 0 ? -1 : place, weekday));
    }
}
