package com.xseven.activities.booking;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.store.booking.Busy;
import com.xseven.store.booking.Placement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A booking that somebody wishes for, and where in the house it could take place. Pure; times are local to the business.
 *
 * @param moving the appointment that it is instead of, if it is
 */
record Visit(Business business, BookingRequest request, Duration length, Optional<String> moving) {

    static Visit of(Business business, BookingRequest request) {
        Duration length = request.offer()
                .flatMap(business::offer)
                .flatMap(Offer::duration)
                .orElse(business.limits().visit());
        return new Visit(business, request, length, Optional.empty());
    }

    static Visit moving(Business business, String appointmentId, BookingRequest request) {
        return new Visit(business, request, of(business, request).length(), Optional.of(appointmentId));
    }

    LocalDateTime wanted() {
        return request.date().atTime(request.time());
    }

    int partySize() {
        return request.partySize();
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(business.zone()).toInstant();
    }

    Instant end(LocalDateTime start) {
        return instant(start).plus(length);
    }

    boolean fitsHours(LocalDateTime start) {
        return business.hours().holds(start.toLocalDate(), start.toLocalTime(), length);
    }

    Duration distance(LocalDateTime start) {
        return Duration.between(wanted(), start).abs();
    }

    /** Every start of that day that ends before closing, by the distance that the business sets. */
    Stream<LocalDateTime> starts(LocalDate day) {
        Duration step = business.limits().slot();
        return business.hours().on(day).stream().flatMap(interval -> starts(day, interval, step));
    }

    private Stream<LocalDateTime> starts(LocalDate day, OpeningHours.Interval interval, Duration step) {
        LocalDateTime opens = day.atTime(interval.opens());
        LocalDateTime last = opens.plus(interval.length()).minus(length);
        return Stream.iterate(opens, start -> !start.isAfter(last), start -> start.plus(step));
    }

    /** Where the visit could take place then, the smallest sufficient resource first; empty when everything is taken. */
    List<Placement> placements(LocalDateTime start, List<Busy> busy) {
        List<Busy> meanwhile = busy.stream()
                .filter(taken ->
                        taken.start().isBefore(end(start)) && taken.end().isAfter(instant(start)))
                .toList();
        List<Optional<String>> people = people(meanwhile);
        return business.resources().stream()
                .filter(resource -> resource.capacity() >= partySize())
                .filter(resource ->
                        meanwhile.stream().noneMatch(taken -> taken.resourceId().equals(resource.id())))
                .sorted(Comparator.comparingInt(Resource::capacity))
                .flatMap(resource ->
                        people.stream().map(person -> new Placement(resource.id(), resource.name(), person)))
                .toList();
    }

    /** Who could carry it out: nobody in particular where no skill is asked for, else each free person with the skill. */
    private List<Optional<String>> people(List<Busy> meanwhile) {
        List<String> skilled = skilled();
        if (skilled.isEmpty() && request.staff().isEmpty()) {
            return List.of(Optional.empty());
        }
        return skilled.stream()
                .filter(person -> request.staff().map(person::equals).orElse(true))
                .filter(person ->
                        meanwhile.stream().noneMatch(taken -> taken.staffId().equals(Optional.of(person))))
                .map(Optional::of)
                .toList();
    }

    private List<String> skilled() {
        return request.offer().stream()
                .flatMap(offer -> business.staff().stream()
                        .filter(member -> member.skills().contains(offer)))
                .map(StaffMember::id)
                .toList();
    }
}
