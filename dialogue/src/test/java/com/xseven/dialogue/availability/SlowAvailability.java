package com.xseven.dialogue.availability;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.business.Resource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says what {@link Availability} says, five minutes by five minutes and set by set: too
 * slow to use and too plain to be wrong. Every time that it is asked about is a multiple of five minutes. */
final class SlowAvailability {

    private final Business business;
    private final Requirement requirement;

    SlowAvailability(Business business, Requirement requirement) {
        this.business = business;
        this.requirement = requirement;
    }

    boolean isBookable(LocalDateTime start, List<Taken> taken) {
        return isOpen(start) && someSetIsFree(start, taken);
    }

    List<LocalDateTime> slots(LocalDate date, List<Taken> taken) {
        SortedSet<LocalDateTime> found = new TreeSet<>();
        for (LocalDate day : List.of(date.minusDays(1), date)) {
            for (Interval interval : intervals(day)) {
                LocalDateTime start = day.atTime(interval.opens());
                for (int step = 0; step < 24 * 60; step++) {
                    if (start.toLocalDate().equals(date)
                            && opensWithin(day, interval, start)
                            && isBookable(start, taken)) {
                        found.add(start);
                    }
                    start = start.plus(business.limits().slot());
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean opensWithin(LocalDate day, Interval interval, LocalDateTime start) {
        return start.isBefore(closing(day, interval));
    }

    private static LocalDateTime closing(LocalDate day, Interval interval) {
        boolean pastMidnight = !interval.closes().isAfter(interval.opens());
        return (pastMidnight ? day.plusDays(1) : day).atTime(interval.closes());
    }

    private List<Interval> intervals(LocalDate day) {
        if (business.hours().closedDates().contains(day)) {
            return List.of();
        }
        List<Interval> other = business.hours().exceptions().get(day);
        return other != null ? other : business.hours().weekly().getOrDefault(day.getDayOfWeek(), List.of());
    }

    private boolean isOpen(LocalDateTime start) {
        if (business.zone().getRules().getValidOffsets(start).isEmpty()) {
            return false;
        }
        Instant minute = instant(start);
        Instant end = minute.plus(requirement.length());
        for (; minute.isBefore(end); minute = minute.plus(Duration.ofMinutes(5))) {
            if (!isOpenAt(minute, start.toLocalDate())) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpenAt(Instant minute, LocalDate around) {
        for (LocalDate day = around.minusDays(2); day.isBefore(around.plusDays(3)); day = day.plusDays(1)) {
            for (Interval interval : intervals(day)) {
                Instant opens = instant(day.atTime(interval.opens()));
                Instant closes = instant(closing(day, interval));
                if (!minute.isBefore(opens) && minute.isBefore(closes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean someSetIsFree(LocalDateTime start, List<Taken> taken) {
        List<Resource> all = business.resources();
        List<Optional<String>> people = new ArrayList<>();
        requirement
                .people()
                .ifPresentOrElse(
                        able -> able.forEach(one -> people.add(Optional.of(one))), () -> people.add(Optional.empty()));
        for (int set = 0; set < 1 << all.size(); set++) {
            List<Resource> chosen = new ArrayList<>();
            for (int place = 0; place < all.size(); place++) {
                if ((set >> place & 1) == 1) {
                    chosen.add(all.get(place));
                }
            }
            for (Optional<String> person : people) {
                if (suffices(chosen, person) && isFree(chosen, person, start, taken)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean suffices(List<Resource> chosen, Optional<String> person) {
        if (chosen.isEmpty()) {
            return business.resources().isEmpty() && person.isPresent();
        }
        int room = chosen.stream().mapToInt(Resource::capacity).sum();
        boolean together = chosen.stream().allMatch(resource -> resource.kind().equals("TABLE"))
                && business.offers().stream().allMatch(offer -> offer.duration().isEmpty())
                && chosen.size() <= business.limits().tablesTogether();
        return room >= requirement.partySize() && (chosen.size() == 1 || together);
    }

    private boolean isFree(List<Resource> chosen, Optional<String> person, LocalDateTime start, List<Taken> taken) {
        Instant from = instant(start);
        Instant until = from.plus(requirement.length()).plus(requirement.buffer());
        for (Taken other : taken) {
            boolean same = switch (other.place().kind()) {
                case PERSON -> person.equals(Optional.of(other.place().id()));
                case RESOURCE ->
                    chosen.stream()
                            .anyMatch(one -> one.id().equals(other.place().id()));
            };
            if (same
                    && other.span().start().isBefore(until)
                    && other.span().end().isAfter(from)) {
                return false;
            }
        }
        return true;
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(business.zone()).toInstant();
    }
}
