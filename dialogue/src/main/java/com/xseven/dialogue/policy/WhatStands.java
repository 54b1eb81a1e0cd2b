package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.task.VisitDrafts;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** Says what was booked and ordered in a conversation and is still to come. */
record WhatStands(DialogueState state, Facts facts, Phrases phrases) {

    /** All of it, or that there is nothing. */
    String told() {
        String all = toldIfAny();
        return all.isEmpty() ? phrases.say(Phrase.SO_FAR_NOTHING) : all;
    }

    /** The same; empty where there is nothing. */
    String toldIfAny() {
        List<String> visits = state.visits().isEmpty() ? state.booked().stream().toList() : summaries(toCome());
        return String.join(" ", sentences(Phrase.SO_FAR_BOOKED, visits));
    }

    /** After a task was given up. {@code nothing} is what is said where nothing stands. */
    String afterDropping(Phrase nothing) {
        List<String> all = sentences(Phrase.BOOKING_STANDS, summaries(toCome()));
        return all.isEmpty()
                ? phrases.say(nothing)
                : phrases.say(Phrase.TASK_DROPPED_ALONE) + " " + String.join(" ", all);
    }

    /** After a change of a booking was given up. */
    String afterKeeping(BookedVisit visit) {
        return phrases.say(Phrase.BOOKING_STANDS, phrases.forms().and(summaries(List.of(visit))));
    }

    private List<String> sentences(Phrase ofVisits, List<String> visits) {
        List<String> orders = state.orders().stream().map(PlacedOrder::summary).toList();
        return Stream.concat(sentence(ofVisits, visits), sentence(Phrase.SO_FAR_ORDERED, orders))
                .toList();
    }

    private Stream<String> sentence(Phrase phrase, List<String> things) {
        return things.isEmpty()
                ? Stream.empty()
                : Stream.of(phrases.say(phrase, phrases.forms().and(things)));
    }

    private List<BookedVisit> toCome() {
        return state.visits().stream()
                .filter(visit -> visit.start().isAfter(facts.now().toLocalDateTime()))
                .toList();
    }

    private List<String> summaries(List<BookedVisit> visits) {
        return visits.stream()
                .map(visit -> VisitDrafts.summary(visit, facts.business(), facts.now(), phrases))
                .toList();
    }
}
