package com.xseven.activities.booking;

import com.xseven.dialogue.availability.Availability;
import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Requirement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.BookingRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A booking that somebody wishes for, and where in the house it could take place. Pure; times are local to the business.
 *
 * @param moving the appointment that it is instead of, if it is
 */
record Visit(Business business, BookingRequest request, Availability availability, Optional<String> moving) {

    static Visit of(Business business, BookingRequest request) {
        return new Visit(business, request, availability(business, request), Optional.empty());
    }

    static Visit moving(Business business, String appointmentId, BookingRequest request) {
        return new Visit(business, request, availability(business, request), Optional.of(appointmentId));
    }

    private static Availability availability(Business business, BookingRequest request) {
        return Availability.of(business, Requirement.of(business, request));
    }

    LocalDateTime wanted() {
        return request.date().atTime(request.time());
    }

    int partySize() {
        return request.partySize();
    }

    boolean isEverPossible() {
        return availability.isEverPossible();
    }

    boolean fitsHours(LocalDateTime start) {
        return availability.isOpen(start);
    }

    Duration distance(LocalDateTime start) {
        return Duration.between(wanted(), start).abs();
    }

    /** Every start of that day that ends before closing, by the distance that the business sets. */
    Stream<LocalDateTime> starts(LocalDate day) {
        return availability.starts(day);
    }

    Span span(LocalDateTime start) {
        return availability.visit(start);
    }

    /** The visit and the clearing up after it. */
    Span occupied(LocalDateTime start) {
        return availability.occupied(start);
    }

    boolean hasRoom(LocalDateTime start, List<Taken> taken) {
        return availability.placements(start, taken).findAny().isPresent();
    }

    /** Where the visit could take place then, the tightest first; empty when everything is taken. */
    List<Placement> placements(LocalDateTime start, List<Taken> taken) {
        return availability.placements(start, taken).toList();
    }
}
