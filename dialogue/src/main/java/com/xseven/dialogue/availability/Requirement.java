package com.xseven.dialogue.availability;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.facts.BookingRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an appointment takes.
 *
 * @param length of the visit itself
 * @param buffer how long its places stay taken afterwards
 * @param partySize at least 1
 * @param people who could carry it out, by id, where somebody's time is needed; an empty list when nobody can
 */
public record Requirement(Duration length, Duration buffer, int partySize, Optional<List<String>> people) {

    public Requirement {
        if (!length.isPositive() || buffer.isNegative() || partySize < 1) {
            throw new IllegalArgumentException(
                    "Expected a visit of some length for somebody, but found %s, %s and %d people"
                            .formatted(length, buffer, partySize));
        }
        people = people.map(List::copyOf);
    }

    public static Requirement of(Business business, BookingRequest request) {
        return of(business, request.offer().flatMap(business::offer), request.partySize(), request.staff());
    }

    /**
     * What an appointment for an offer takes, or a table where none is named.
     *
     * @param staff id of the person asked for, if any
     */
    public static Requirement of(Business business, Optional<Offer> offer, int partySize, Optional<String> staff) {
        return new Requirement(
                business.lengthOf(offer), business.limits().clearing(), partySize, people(business, offer, staff));
    }

    /** A table is nobody's in particular; a service is that of the person asked for, or of anybody who can where skills count. */
    private static Optional<List<String>> people(Business business, Optional<Offer> offer, Optional<String> staff) {
        return offer.filter(service -> business.needsStaff(service) || staff.isPresent())
                .map(service -> business.staffFor(offer).stream()
                        .map(StaffMember::id)
                        .filter(person -> staff.map(person::equals).orElse(true))
                        .toList());
    }
}
