package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A task as far as it is known, read against the business it is for.
 *
 * @param slots what the customer said for this task and about themselves, and what goes without saying
 * @param visits what was booked in this conversation and stands
 * @param placed what was ordered last in this conversation
 * @param now in the business's time zone
 */
public record Draft(
        SortedMap<SlotName, String> slots,
        Business business,
        ZonedDateTime now,
        Phrases phrases,
        List<BookedVisit> visits,
        Optional<PlacedOrder> placed) {

    public Draft {
        slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
        visits = List.copyOf(visits);
    }

    public boolean has(SlotName slot) {
        return slots.containsKey(slot);
    }

    public Optional<String> text(SlotName slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    public Optional<LocalDate> date() {
        return text(SlotName.DATE).map(LocalDate::parse);
    }

    public Optional<LocalTime> time() {
        return text(SlotName.TIME).map(LocalTime::parse);
    }

    /** How many people come; one unless something else is known. */
    public int partySize() {
        return text(SlotName.PARTY_SIZE).map(Integer::parseInt).orElse(1);
    }

    public Optional<Offer> offer() {
        return text(SlotName.OFFER).flatMap(business::offer);
    }

    public Optional<StaffMember> staff() {
        return text(SlotName.STAFF).flatMap(business::staffMember);
    }

    /** What is to be ordered; empty where nothing is known of that. */
    public Basket basket() {
        return text(SlotName.ITEMS).map(Basket::parse).orElseGet(Basket::empty);
    }

    public Optional<Fulfilment> fulfilment() {
        return text(SlotName.FULFILMENT).map(Fulfilment::valueOf);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    Draft startingAt(LocalDateTime start) {
        SortedMap<SlotName, String> moved = new TreeMap<>(slots);
        moved.put(SlotName.DATE, start.toLocalDate().toString());
        moved.put(SlotName.TIME, start.toLocalTime().toString());
        return with(moved);
    }

    Draft with(SortedMap<SlotName, String> changed) {
        return new Draft(changed, business, now, phrases, visits, placed);
    }

    /** The draft with what goes without saying at this business filled in. */
    Draft withFallbacks(TaskDefinition definition) {
        SortedMap<SlotName, String> filled = new TreeMap<>(slots);
        for (SlotDefinition slot : definition.slots()) {
            slot.fallback().apply(business).ifPresent(value -> filled.putIfAbsent(slot.slot(), value));
        }
        return with(filled);
    }
}
