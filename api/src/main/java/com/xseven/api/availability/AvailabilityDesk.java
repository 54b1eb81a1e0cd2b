package com.xseven.api.availability;

import com.xseven.api.availability.AvailabilityBody.PersonBody;
import com.xseven.api.availability.AvailabilityBody.Reason;
import com.xseven.api.availability.AvailabilityBody.SlotBody;
import com.xseven.dialogue.availability.Availability;
import com.xseven.dialogue.availability.Requirement;
import com.xseven.dialogue.availability.Slot;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.StartRule;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.rules.live.LiveRules;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what is free by the same function and the same policy that book it. */
@Component
final class AvailabilityDesk {

    private final TakenPlaces places;
    private final LiveRules rules;
    private final InstantSource clock;

    AvailabilityDesk(TakenPlaces places, LiveRules rules, InstantSource clock) {
        this.places = places;
        this.rules = rules;
        this.clock = clock;
    }

    AvailabilityBody answer(Business business, AvailabilityQuestion question) {
        ZonedDateTime now = clock.instant().atZone(business.zone());
        LocalDate day = question.day(now.toLocalDate());
        Optional<Offer> offer = question.service(business);
        Availability availability = Availability.of(
                business, Requirement.of(business, offer, question.people(), question.person(business)));
        List<LocalDateTime> starts = availability.starts(day).toList();
        StartRule rule = rules.bookingPolicy(Optional.empty()).startRule(business, question.people(), now);
        List<Slot> slots =
                starts.isEmpty() ? List.of() : availability.slots(day, taken(business, availability, starts), rule);
        return new AvailabilityBody(
                business.id(),
                day,
                offer.map(Offer::id),
                question.people(),
                slots.stream().map(slot -> body(slot, availability, business)).toList(),
                slots.isEmpty() ? Optional.of(reason(availability, starts, rule)) : Optional.empty());
    }

    private List<Taken> taken(Business business, Availability availability, List<LocalDateTime> starts) {
        Span span = new Span(
                availability.occupied(starts.getFirst()).start(),
                availability.occupied(starts.getLast()).end());
        return places.taken(new BusinessId(business.id()), span);
    }

    private static Reason reason(Availability availability, List<LocalDateTime> starts, StartRule rule) {
        if (starts.isEmpty()) {
            return Reason.CLOSED;
        }
        if (!availability.isEverPossible()) {
            return Reason.NOT_POSSIBLE;
        }
        return starts.stream().anyMatch(rule::allows) ? Reason.FULL : Reason.AGAINST_POLICY;
    }

    private static SlotBody body(Slot slot, Availability availability, Business business) {
        Span visit = availability.visit(slot.start());
        return new SlotBody(
                local(visit.start(), business),
                local(visit.end(), business),
                slot.people().stream()
                        .map(person -> PersonBody.of(business, person))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static OffsetDateTime local(Instant time, Business business) {
        return time.atZone(business.zone()).toOffsetDateTime();
    }
}
