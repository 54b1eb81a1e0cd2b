package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.task.VisitDrafts;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said beside any task: greetings, thanks, and honest words about what cannot be done. */
final class SmallTalk {

    private SmallTalk() {}

    /** Whatever the order in which they were said, a goodbye comes last; none is said where something is asked after it. */
    static List<String> to(List<Intent> courtesies, boolean goesOn, Facts facts, Phrases phrases) {
        return courtesies.stream()
                .distinct()
                .filter(kind -> kind != Intent.GOODBYE || !goesOn)
                .sorted(Comparator.comparing(Intent.GOODBYE::equals))
                .flatMap(kind -> to(kind, facts, phrases).stream())
                .toList();
    }

    private static Optional<String> to(Intent kind, Facts facts, Phrases phrases) {
        return switch (kind) {
            case GREET -> Optional.of(phrases.say(Phrase.HELLO));
            case THANKS -> Optional.of(phrases.say(Phrase.WELCOME));
            case GOODBYE ->
                Optional.of(phrases.say(Phrase.GOODBYE, facts.business().name()));
            case EMERGENCY -> Optional.of(phrases.say(Phrase.EMERGENCY_PERHAPS));
            default -> Optional.empty();
        };
    }

    /** What was booked and ordered in this conversation, or that nothing was. */
    static String made(DialogueState state, Facts facts, Phrases phrases) {
        String all = standing(state, facts, phrases);
        return all.isEmpty() ? phrases.say(Phrase.SO_FAR_NOTHING) : all;
    }

    /** The same; empty where there is nothing. */
    static String standing(DialogueState state, Facts facts, Phrases phrases) {
        Stream<String> ordered = state
                .order()
                .filter(PlacedOrder::stands)
                .map(order -> phrases.say(Phrase.SO_FAR_ORDERED, order.summary()))
                .stream();
        List<String> visits =
                state.visits().isEmpty() ? state.booked().stream().toList() : summaries(state.visits(), facts, phrases);
        Stream<String> booked = visits.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases.say(Phrase.SO_FAR_BOOKED, phrases.forms().and(visits)));
        return Stream.concat(booked, ordered).collect(Collectors.joining(" "));
    }

    /**
     * A task was given up: what was booked or ordered before stays, and otherwise there is nothing.
     *
     * @param changed the booking that the task would have changed
     * @param ordering whether the task was an order
     */
    static String dropped(
            Optional<BookedVisit> changed, boolean ordering, DialogueState state, Facts facts, Phrases phrases) {
        if (changed.isPresent()) {
            return stands(changed.stream().toList(), facts, phrases);
        }
        if (!state.visits().isEmpty()) {
            return phrases.say(Phrase.TASK_DROPPED_ALONE) + " " + stands(state.visits(), facts, phrases);
        }
        return state.order()
                .filter(PlacedOrder::stands)
                .map(order -> phrases.say(Phrase.TASK_DROPPED_ALONE) + " "
                        + phrases.say(Phrase.SO_FAR_ORDERED, order.summary()))
                .orElseGet(() -> phrases.say(ordering ? Phrase.TASK_DROPPED_ORDER : Phrase.TASK_DROPPED));
    }

    private static String stands(List<BookedVisit> visits, Facts facts, Phrases phrases) {
        return phrases.say(Phrase.BOOKING_STANDS, phrases.forms().and(summaries(visits, facts, phrases)));
    }

    private static List<String> summaries(List<BookedVisit> visits, Facts facts, Phrases phrases) {
        return visits.stream()
                .map(visit -> VisitDrafts.summary(visit, facts.business(), facts.now(), phrases))
                .toList();
    }

    /** What can be done here, for who asked for something else. */
    static String abilities(Facts facts, Phrases phrases) {
        return phrases.say(facts.business().takesTables() ? Phrase.ABILITY_TABLE : Phrase.ABILITY_APPOINTMENT);
    }

    /** {@code booked} is what was booked last in this conversation. */
    static String unable(Intent task, Optional<String> booked, Facts facts, Phrases phrases) {
        boolean aboutBooking = task == Intent.RESCHEDULE || task == Intent.CANCEL_BOOKING;
        String stands = booked.filter(summary -> aboutBooking)
                .map(summary -> phrases.say(Phrase.BOOKING_STANDS, summary) + " ")
                .orElse("");
        return stands + cannot(task, facts, phrases);
    }

    private static String cannot(Intent task, Facts facts, Phrases phrases) {
        Phrase words = switch (task) {
            case RESCHEDULE -> Phrase.CANNOT_RESCHEDULE;
            case CANCEL_BOOKING -> Phrase.CANNOT_CANCEL_BOOKING;
            case ORDER -> Phrase.CANNOT_ORDER;
            case TRACK_ORDER -> Phrase.CANNOT_TRACK_ORDER;
            case CANCEL_ORDER -> Phrase.CANNOT_CANCEL_ORDER;
            default -> Phrase.CANNOT_DO;
        };
        return phrases.say(
                words,
                facts.business().name(),
                phrases.forms().phone(facts.business().phone()));
    }
}
