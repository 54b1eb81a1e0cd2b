package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Several services that are wanted in one message: each becomes a booking of its own, one after the other. */
final class Queue {

    private static final String PARTING = ",";

    private Queue() {}

    /** Whether a booking of another offer, of which nothing is known yet, follows one of this offer. */
    static boolean hasOnly(String offer, DialogueState state) {
        return state.tasks().stream()
                        .findFirst()
                        .filter(frame -> frame.task() == Intent.BOOK
                                && !frame.slots().containsKey(SlotName.DATE)
                                && !offer.equals(frame.slots().get(SlotName.OFFER)))
                        .isPresent()
                && state.visits().stream()
                        .anyMatch(visit -> offer.equals(visit.details().get(SlotName.OFFER)));
    }

    /** Whether a value of the slot of offers names several. */
    static boolean areSeveral(SlotName slot, String value) {
        return slot == SlotName.OFFER && value.contains(PARTING);
    }

    /** The first of several offers; the booking under way is about it. */
    static String first(String value) {
        return value.substring(0, value.indexOf(PARTING));
    }

    /**
     * The state in which a booking of each of the others waits behind the one under way.
     *
     * @param adds whether the booking under way stays what it was, so that those that wait already do so still
     */
    static DialogueState lined(DialogueState state, String value, boolean adds, Business business) {
        TaskFrame current = state.tasks().getFirst();
        if (current.task() != Intent.BOOK) {
            return state;
        }
        Set<String> offers =
                Arrays.stream(value.split(PARTING, -1)).skip(1).collect(Collectors.toCollection(LinkedHashSet::new));
        if (adds) {
            waiting(state, business).forEach(offer -> offers.add(offer.id()));
        }
        List<TaskFrame> tasks = new ArrayList<>();
        tasks.add(current);
        offers.forEach(offer ->
                tasks.add(new TaskFrame(Intent.BOOK, new TreeMap<>(Map.of(SlotName.OFFER, offer)), Optional.empty())));
        tasks.addAll(without(state.tasks(), Intent.BOOK));
        return state.withTasks(tasks);
    }

    /** The offers of the bookings that wait behind the one under way. */
    static List<Offer> waiting(DialogueState state, Business business) {
        return state.tasks().stream()
                .skip(1)
                .filter(frame -> frame.task() == Intent.BOOK)
                .flatMap(frame -> offer(frame, business).stream())
                .toList();
    }

    /** The state in which no booking waits behind the one under way. */
    static DialogueState cleared(DialogueState state) {
        TaskFrame current = state.tasks().getFirst();
        List<TaskFrame> tasks = new ArrayList<>(without(state.tasks(), Intent.BOOK));
        tasks.addFirst(current);
        return state.withTasks(tasks);
    }

    /** The tasks after the first, but for those of one kind. */
    static List<TaskFrame> without(List<TaskFrame> tasks, Intent dropped) {
        return tasks.stream().skip(1).filter(frame -> frame.task() != dropped).toList();
    }

    static Optional<Offer> offer(TaskFrame frame, Business business) {
        return Optional.ofNullable(frame.slots().get(SlotName.OFFER)).flatMap(business::offer);
    }

    /** When the next one of the bookings could begin: as soon as the one that was just made is over, while the house is open. */
    static Optional<LocalDateTime> after(ActionOutcome outcome, Optional<Offer> done, Offer next, Business business) {
        if (!(outcome instanceof ActionOutcome.Booked booked)) {
            return Optional.empty();
        }
        return done.flatMap(Offer::duration)
                .map(booked.start()::plus)
                .filter(start -> next.duration()
                        .filter(duration -> business.hours().holds(start.toLocalDate(), start.toLocalTime(), duration))
                        .isPresent());
    }

    /** All of them in words. */
    static String names(List<Offer> offers, Phrases phrases) {
        return phrases.forms().and(offers.stream().map(Offer::name).toList());
    }
}
