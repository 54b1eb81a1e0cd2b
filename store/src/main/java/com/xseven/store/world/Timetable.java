package com.xseven.store.world;

import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.update.UpdateChange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** When a house is open, by the day of the week and on the dates that have hours of their own. */
record Timetable(
        ZoneId zone,
        Map<DayOfWeek, List<OpeningHours.Interval>> weekly,
        Map<LocalDate, List<OpeningHours.Interval>> exceptions) {

    private record Row(DayOfWeek day, OpeningHours.Interval interval) {}

    private record ExceptionRow(LocalDate date, List<OpeningHours.Interval> intervals) {}

    static Timetable read(Handle handle, BusinessId id) {
        ZoneId zone = ZoneId.of(handle.createQuery("select time_zone from businesses where id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .one());
        Map<DayOfWeek, List<OpeningHours.Interval>> weekly = new EnumMap<>(DayOfWeek.class);
        handle.createQuery("select day, opens, closes from opening_hours where business_id = :id order by day, opens")
                .bind("id", id.value())
                .map((row, context) -> new Row(DayOfWeek.of(row.getInt("day")), interval(row)))
                .forEach(row -> weekly.computeIfAbsent(row.day(), day -> new ArrayList<>())
                        .add(row.interval()));
        Map<LocalDate, List<OpeningHours.Interval>> exceptions = new TreeMap<>();
        handle.createQuery(
                        "select date, opens, closes from opening_exceptions where business_id = :id order by date, opens")
                .bind("id", id.value())
                .map((row, context) -> new ExceptionRow(row.getObject("date", LocalDate.class), intervals(row)))
                .forEach(row -> exceptions
                        .computeIfAbsent(row.date(), date -> new ArrayList<>())
                        .addAll(row.intervals()));
        return new Timetable(zone, weekly, exceptions);
    }

    /** None where the row says that the house is closed. */
    static List<OpeningHours.Interval> intervals(ResultSet row) throws SQLException {
        return row.getObject("opens") == null ? List.of() : List.of(interval(row));
    }

    static OpeningHours.Interval interval(ResultSet row) throws SQLException {
        return new OpeningHours.Interval(
                row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class));
    }

    /** As it would be with those hours and dates. */
    Timetable with(UpdateChange change) {
        Map<DayOfWeek, List<OpeningHours.Interval>> days = new EnumMap<>(DayOfWeek.class);
        days.putAll(weekly);
        change.hours().forEach(day -> days.put(day.day(), day.intervals()));
        Map<LocalDate, List<OpeningHours.Interval>> dates = new TreeMap<>(exceptions);
        change.dates().forEach(date -> {
            dates.remove(date.date());
            if (date.exceptional()) {
                dates.put(date.date(), date.intervals());
            }
        });
        return new Timetable(zone, days, dates);
    }

    /** Whether the house is open all the time between two moments; hours past midnight belong to the day before. */
    boolean isOpen(Instant from, Instant to) {
        LocalDate date = from.atZone(zone).toLocalDate();
        return isOpen(date, from, to) || isOpen(date.minusDays(1), from, to);
    }

    boolean isClosedOn(Instant moment) {
        return on(moment.atZone(zone).toLocalDate()).isEmpty();
    }

    private boolean isOpen(LocalDate date, Instant from, Instant to) {
        return on(date).stream().anyMatch(interval -> {
            ZonedDateTime opens = date.atTime(interval.opens()).atZone(zone);
            LocalDate last = interval.closes().isAfter(interval.opens()) ? date : date.plusDays(1);
            ZonedDateTime closes = last.atTime(interval.closes()).atZone(zone);
            return !Duration.between(opens.toInstant(), from).isNegative()
                    && !Duration.between(to, closes.toInstant()).isNegative();
        });
    }

    private List<OpeningHours.Interval> on(LocalDate date) {
        List<OpeningHours.Interval> exception = exceptions.get(date);
        return exception == null ? weekly.getOrDefault(date.getDayOfWeek(), List.of()) : exception;
    }
}
