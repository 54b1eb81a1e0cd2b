package com.xseven.tools;

import com.xseven.dialogue.availability.Availability;
import com.xseven.dialogue.availability.Requirement;
import com.xseven.dialogue.availability.Slot;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.StartRule;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.tool.Lookup;
import com.xseven.rules.booking.BookingPolicy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says what is free by the same function and the same policy that book it. */
public final class FreeTimes {

    private final BiFunction<BusinessId, Span, List<Taken>> taken;
    private final Function<Optional<ConversationId>, BookingPolicy> policies;

    /**
     * @param taken what appointments have taken of a business in a time
     * @param policies the policy that rules at the moment, in a conversation or in none
     */
    public FreeTimes(
            BiFunction<BusinessId, Span, List<Taken>> taken,
            Function<Optional<ConversationId>, BookingPolicy> policies) {
        this.taken = taken;
        this.policies = policies;
    }

    /** The starts of one day, as HH:mm; {@code reason} where there is none. */
    record Day(LocalDate date, DayOfWeek weekday, int partySize, List<LocalTime> free, Optional<String> reason) {}

    Object of(Lookup.FreeTimes wanted, Business business, Optional<ConversationId> conversation, ZonedDateTime now) {
        Optional<Offer> offer =
                business.takesTables() ? Optional.empty() : wanted.offer().flatMap(business::offer);
        if (!business.takesTables() && offer.isEmpty()) {
            return new Refusal("Name the service by its id, from find_offers.");
        }
        int people = wanted.partySize().orElse(1);
        Availability availability = Availability.of(business, Requirement.of(business, offer, people, wanted.staff()));
        List<LocalDateTime> starts = availability.starts(wanted.date()).toList();
        StartRule rule = policies.apply(conversation).startRule(business, people, now);
        List<LocalTime> free = starts.isEmpty()
                ? List.of()
                : slots(wanted.date(), availability, starts, rule, business).stream()
                        .map(slot -> slot.start().toLocalTime())
                        .toList();
        return new Day(
                wanted.date(),
                wanted.date().getDayOfWeek(),
                people,
                free,
                free.isEmpty() ? Optional.of(reason(availability, starts, rule)) : Optional.empty());
    }

    private List<Slot> slots(
            LocalDate day, Availability availability, List<LocalDateTime> starts, StartRule rule, Business business) {
        Span span = new Span(
                availability.occupied(starts.getFirst()).start(),
                availability.occupied(starts.getLast()).end());
        return availability.slots(day, taken.apply(new BusinessId(business.id()), span), rule);
    }

    private static String reason(Availability availability, List<LocalDateTime> starts, StartRule rule) {
        if (starts.isEmpty()) {
            return "closed that day";
        }
        if (!availability.isEverPossible()) {
            return "there is no place for so many, or nobody who does that";
        }
        return starts.stream().anyMatch(rule::allows) ? "fully booked" : "against the booking rules";
    }
}
