package com.xseven.tools;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.StaffMember;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a business tells of itself. Times are its own, as HH:mm.
 *
 * @param hours of each day of the week
 * @param specialDays of the coming weeks on which other hours hold
 */
record FactSheet(
        String name,
        String kind,
        String about,
        String area,
        String address,
        String phone,
        List<String> languages,
        double rating,
        LocalDate today,
        DayOfWeek weekday,
        LocalTime now,
        SortedMap<DayOfWeek, String> hours,
        SortedMap<LocalDate, String> specialDays,
        List<Person> staff,
        Bookings bookings,
        Optional<Orders> orders) {

    private static final int WEEKS = 6;
    private static final String CLOSED = "closed";

    record Person(String id, String name) {

        private static Person of(StaffMember member) {
            return new Person(member.id(), member.name());
        }
    }

    /** How visits are booked; {@code minutes} and {@code hours} are said in full. */
    record Bookings(
            boolean tables, long noticeMinutes, int daysAhead, int largestParty, long freeCancellationHoursBefore) {}

    record Orders(boolean delivery, Optional<Money> deliveryFee, long preparationMinutes) {}

    static FactSheet of(Business business, ZonedDateTime now) {
        return new FactSheet(
                business.name(),
                business.kind(),
                business.about(),
                business.area(),
                business.address(),
                business.phone(),
                business.languages(),
                business.rating(),
                now.toLocalDate(),
                now.getDayOfWeek(),
                now.toLocalTime().withSecond(0).withNano(0),
                weekly(business.hours()),
                special(business.hours(), now.toLocalDate()),
                business.staff().stream().map(Person::of).toList(),
                bookings(business),
                orders(business));
    }

    private static SortedMap<DayOfWeek, String> weekly(OpeningHours hours) {
        SortedMap<DayOfWeek, String> week = new TreeMap<>();
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> week.put(day, said(hours.weekly().getOrDefault(day, List.of()))));
        return week;
    }

    private static SortedMap<LocalDate, String> special(OpeningHours hours, LocalDate today) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        today.datesUntil(today.plusWeeks(WEEKS))
                .filter(day ->
                        hours.closedDates().contains(day) || hours.exceptions().containsKey(day))
                .forEach(day -> days.put(day, said(hours.on(day))));
        return days;
    }

    private static String said(List<OpeningHours.Interval> intervals) {
        return intervals.isEmpty()
                ? CLOSED
                : String.join(
                        ", ",
                        intervals.stream()
                                .map(interval -> interval.opens() + "-" + interval.closes())
                                .toList());
    }

    private static Bookings bookings(Business business) {
        return new Bookings(
                business.takesTables(),
                business.limits().minLead().toMinutes(),
                business.limits().maxDaysAhead(),
                business.limits().maxParty(),
                business.limits().cancelBefore().toHours());
    }

    private static Optional<Orders> orders(Business business) {
        return business.ordering()
                .filter(terms -> business.takesOrders())
                .map(terms -> new Orders(
                        terms.deliveryFee().isPresent(),
                        terms.deliveryFee(),
                        terms.preparation().toMinutes()));
    }
}
