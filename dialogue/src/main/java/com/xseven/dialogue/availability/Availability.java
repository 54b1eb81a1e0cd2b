package com.xseven.dialogue.availability;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Resource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When and where a business could take an appointment, given what is taken. Times are local to the business; a local time
 * that the clocks skip cannot be booked, and one that they repeat means its first occurrence.
 */
public final class Availability {

    private final Business business;
    private final Requirement requirement;
    private final List<List<Resource>> arrangements;

    private Availability(Business business, Requirement requirement, List<List<Resource>> arrangements) {
        this.business = business;
        this.requirement = requirement;
        this.arrangements = arrangements;
    }

    public static Availability of(Business business, Requirement requirement) {
        boolean onlyAPerson =
                business.resources().isEmpty() && requirement.people().isPresent();
        return new Availability(
                business,
                requirement,
                onlyAPerson ? List.of(List.of()) : Tables.arrangements(business, requirement.partySize()));
    }

    /** Whether this could ever be booked, were everything free; false for a party too large or a service that nobody can do. */
    public boolean isEverPossible() {
        return !arrangements.isEmpty()
                && requirement.people().map(able -> !able.isEmpty()).orElse(true);
    }

    /** The visit itself, from that start. */
    public Span visit(LocalDateTime start) {
        ZonedDateTime begins = start.atZone(zone());
        return new Span(begins.toInstant(), begins.toInstant().plus(requirement.length()));
    }

    /** The visit and the clearing up after it: for so long its places are taken. */
    public Span occupied(LocalDateTime start) {
        return visit(start).followedBy(requirement.buffer());
    }

    /** Whether the house is open from that start to the visit's end. */
    public boolean isOpen(LocalDateTime start) {
        Span visit = visit(start);
        return exists(start)
                && business.hours().spans(start.toLocalDate().minusDays(1), last(visit), zone()).stream()
                        .anyMatch(open -> open.encloses(visit));
    }

    /** The days before which nothing that begins then needs to be looked at: the visit's last one. */
    private LocalDate last(Span visit) {
        return visit.end().atZone(zone()).toLocalDate();
    }

    /** Everything that could begin on that date by the distance that the business sets, in order; nothing is said of what is taken. */
    public Stream<LocalDateTime> starts(LocalDate date) {
        return Stream.of(date.minusDays(1), date)
                .flatMap(day -> business.hours().on(day).stream()
                        .flatMap(interval -> Stream.iterate(
                                day.atTime(interval.opens()),
                                start -> start.isBefore(
                                        day.atTime(interval.opens()).plus(interval.length())),
                                start -> start.plus(business.limits().slot()))))
                .filter(start -> start.toLocalDate().equals(date))
                .filter(this::isOpen)
                .distinct()
                .sorted();
    }

    /** Where it could take place from that start, the tightest first; empty when the house is closed or everything is taken. */
    public Stream<Placement> placements(LocalDateTime start, Collection<Taken> taken) {
        if (!isOpen(start)) {
            return Stream.empty();
        }
        List<Taken> meanwhile = meanwhile(start, taken);
        List<Optional<String>> people = people().stream()
                .filter(person -> new Placement(List.of(), person).isFree(meanwhile))
                .toList();
        return arrangements.stream()
                .filter(resources -> new Placement(resources, Optional.empty()).isFree(meanwhile))
                .flatMap(resources -> people.stream().map(person -> new Placement(resources, person)));
    }

    /** What can be booked on that date, in order. */
    public List<Slot> slots(LocalDate date, Collection<Taken> taken, StartRule rule) {
        return starts(date)
                .map(start -> slot(start, taken))
                .flatMap(Optional::stream)
                .filter(slot -> rule.allows(slot.start()))
                .toList();
    }

    private Optional<Slot> slot(LocalDateTime start, Collection<Taken> taken) {
        List<Taken> meanwhile = meanwhile(start, taken);
        boolean room = arrangements.stream()
                .anyMatch(resources -> new Placement(resources, Optional.empty()).isFree(meanwhile));
        List<Optional<String>> people = people().stream()
                .filter(person -> new Placement(List.of(), person).isFree(meanwhile))
                .toList();
        return room && !people.isEmpty()
                ? Optional.of(new Slot(
                        start, people.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private List<Taken> meanwhile(LocalDateTime start, Collection<Taken> taken) {
        Span occupied = occupied(start);
        return taken.stream().filter(other -> other.span().overlaps(occupied)).toList();
    }

    /** Nobody in particular counts as one. */
    private List<Optional<String>> people() {
        return requirement
                .people()
                .map(able -> able.stream().map(Optional::of).toList())
                .orElse(List.of(Optional.empty()));
    }

    private boolean exists(LocalDateTime start) {
        return start.atZone(zone()).toLocalDateTime().equals(start);
    }

    private ZoneId zone() {
        return business.zone();
    }
}
