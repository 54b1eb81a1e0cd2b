package com.xseven.dialogue.business;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When a business is open, in its local time.
 *
 * @param weekly the intervals of each day; a missing day is closed
 * @param closedDates dates on which the weekly hours do not hold and the house is closed
 */
public record OpeningHours(SortedMap<DayOfWeek, List<Interval>> weekly, SortedSet<LocalDate> closedDates) {

    /** From opening to closing time; a closing time at or before the opening time lies on the next day. */
    public record Interval(LocalTime opens, LocalTime closes) {

        /** Length on a day without a clock change. */
        public Duration length() {
            Duration length = Duration.between(opens, closes);
            return length.isPositive() ? length : length.plusDays(1);
        }

        boolean holds(LocalTime start, Duration stay) {
            return !start.isBefore(opens)
                    && Duration.between(opens, start).plus(stay).compareTo(length()) <= 0;
        }
    }

    public OpeningHours {
        Map<DayOfWeek, List<Interval>> copy = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, intervals) -> copy.put(day, List.copyOf(intervals)));
        weekly = Collections.unmodifiableSortedMap(new TreeMap<>(copy));
        closedDates = Collections.unmodifiableSortedSet(new TreeSet<>(closedDates));
    }

    /** The intervals that begin on that date, in order; empty when the house is closed. */
    public List<Interval> on(LocalDate date) {
        return closedDates.contains(date) ? List.of() : weekly.getOrDefault(date.getDayOfWeek(), List.of());
    }

    public boolean isClosedOn(LocalDate date) {
        return on(date).isEmpty();
    }

    /** Whether a stay that begins at that time of that date ends before closing. */
    public boolean holds(LocalDate date, LocalTime start, Duration stay) {
        return on(date).stream().anyMatch(interval -> interval.holds(start, stay));
    }
}
