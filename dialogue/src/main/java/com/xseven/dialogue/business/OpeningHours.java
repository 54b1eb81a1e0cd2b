package com.xseven.dialogue.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.xseven.dialogue.availability.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * When a business is open, in its local time.
 *
 * @param weekly the intervals of each day; a missing day is closed
 * @param closedDates dates on which the weekly hours do not hold and the house is closed
 * @param exceptions dates on which other hours hold instead of the weekly ones
 */
public record OpeningHours(
        SortedMap<DayOfWeek, List<Interval>> weekly,
        SortedSet<LocalDate> closedDates,
        SortedMap<LocalDate, List<Interval>> exceptions) {

    /** From opening to closing time; a closing time at or before the opening time lies on the next day. */
    public record Interval(LocalTime opens, LocalTime closes) {

        /** Length on a day without a clock change. */
        public Duration length() {
            Duration length = Duration.between(opens, closes);
            return length.isPositive() ? length : length.plusDays(1);
        }

        /** On the clock of that date; nothing when the clocks skip the whole of it. */
        Optional<Span> span(LocalDate date, ZoneId zone) {
            Instant start = date.atTime(opens).atZone(zone).toInstant();
            Instant end = date.atTime(opens).plus(length()).atZone(zone).toInstant();
            return start.isBefore(end) ? Optional.of(new Span(start, end)) : Optional.empty();
        }
    }

    @JsonCreator
    public OpeningHours {
        Map<DayOfWeek, List<Interval>> days = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, intervals) -> days.put(day, List.copyOf(intervals)));
        weekly = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        closedDates = Collections.unmodifiableSortedSet(new TreeSet<>(closedDates));
        SortedMap<LocalDate, List<Interval>> dates = new TreeMap<>();
        exceptions.forEach((date, intervals) -> dates.put(date, List.copyOf(intervals)));
        exceptions = Collections.unmodifiableSortedMap(dates);
    }

    /** With the same hours every week, but for the dates on which the house is closed. */
    public OpeningHours(SortedMap<DayOfWeek, List<Interval>> weekly, SortedSet<LocalDate> closedDates) {
        this(weekly, closedDates, new TreeMap<>());
    }

    /** The intervals that begin on that date, in order; empty when the house is closed. */
    public List<Interval> on(LocalDate date) {
        return closedDates.contains(date)
                ? List.of()
                : exceptions.getOrDefault(date, weekly.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    public boolean isClosedOn(LocalDate date) {
        return on(date).isEmpty();
    }

    /** Whether a stay that begins at that time of that date ends before closing, on a day without a clock change. */
    public boolean holds(LocalDate date, LocalTime start, Duration stay) {
        LocalDateTime begins = date.atTime(start);
        LocalDateTime ends = begins.plus(stay);
        return Stream.of(date.minusDays(1), date)
                .anyMatch(day -> on(day).stream().anyMatch(interval -> {
                    LocalDateTime opens = day.atTime(interval.opens());
                    return !begins.isBefore(opens) && !ends.isAfter(opens.plus(interval.length()));
                }));
    }

    /** When the house is open without a break, for the intervals that begin on those dates, in order. */
    public List<Span> spans(LocalDate first, LocalDate last, ZoneId zone) {
        List<Span> open = new ArrayList<>();
        first.datesUntil(last.plusDays(1))
                .flatMap(date -> on(date).stream().flatMap(interval -> interval.span(date, zone).stream()))
                .sorted(Comparator.comparing(Span::start))
                .forEach(span -> {
                    if (open.isEmpty() || span.start().isAfter(open.getLast().end())) {
                        open.add(span);
                    } else if (span.end().isAfter(open.getLast().end())) {
                        open.set(open.size() - 1, new Span(open.getLast().start(), span.end()));
                    }
                });
        return List.copyOf(open);
    }
}
