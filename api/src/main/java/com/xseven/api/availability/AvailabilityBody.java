package com.xseven.api.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.StaffMember;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The starts of one day that can be booked, in order.
 *
 * @param reason why there is none, where there is none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AvailabilityBody(
        String businessId,
        LocalDate date,
        Optional<String> offer,
        int partySize,
        List<SlotBody> slots,
        Optional<Reason> reason) {

    /** Why nothing is free. */
    enum Reason {
        /** No visit of that length fits the opening hours of the day. */
        CLOSED,
        /** The house has no place for so many, or nobody who does that. */
        NOT_POSSIBLE,
        /** The booking policy asks for more notice, for less, or for a word with the staff. */
        AGAINST_POLICY,
        /** Everything is taken. */
        FULL
    }

    /** From the customer's coming to their going; {@code staff} are those who would be free, where it takes somebody's time. */
    record SlotBody(
            @Schema(example = "2026-11-27T19:00:00-05:00") OffsetDateTime start,
            OffsetDateTime end,
            List<PersonBody> staff) {}

    /** Somebody who works there. */
    record PersonBody(String id, String name) {

        static Optional<PersonBody> of(Business business, String id) {
            return business.staffMember(id).map(PersonBody::of);
        }

        private static PersonBody of(StaffMember member) {
            return new PersonBody(member.id(), member.name());
        }
    }
}
