package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Forms;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A booking in words. */
final class BookingWords {

    private BookingWords() {}

    /** Such as: a table for 4 on Thursday, November 26 at 7:00 PM. Expects date and time to be known. */
    static String summary(Draft draft) {
        Forms forms = draft.phrases().forms();
        return draft.phrases()
                .say(
                        Phrase.BOOKING_SUMMARY,
                        what(draft),
                        forms.date(draft.date().orElseThrow(), draft.today()),
                        forms.time(draft.time().orElseThrow()));
    }

    /** What is known of a booking that is not complete; empty where that is nothing. */
    static Optional<String> soFar(Draft draft) {
        Phrases phrases = draft.phrases();
        boolean thing = draft.offer().isPresent() || (draft.business().takesTables() && draft.has(SlotName.PARTY_SIZE));
        List<String> parts = Stream.of(
                        thing ? Optional.of(what(draft)) : Optional.<String>empty(),
                        draft.date().map(date -> phrases.forms().date(date, draft.today())),
                        draft.time().map(time -> phrases.forms().time(time)),
                        draft.text(SlotName.NAME).map(name -> phrases.say(Phrase.NAME_GIVEN, name)))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    static String question(Draft draft) {
        Phrases phrases = draft.phrases();
        String summary = draft.text(SlotName.NAME)
                .map(name -> phrases.say(Phrase.UNDER_NAME, summary(draft), name))
                .orElseGet(() -> summary(draft));
        return phrases.say(Phrase.SHALL_I_BOOK, phrases.forms().sentence(summary));
    }

    private static String what(Draft draft) {
        Phrases phrases = draft.phrases();
        String thing = draft.offer()
                .map(offer -> service(offer, phrases))
                .orElseGet(() -> phrases.say(Phrase.TABLE_FOR, String.valueOf(draft.partySize())));
        Optional<String> staff = draft.staff().map(StaffMember::name);
        String with =
                staff.map(name -> phrases.say(Phrase.WITH_STAFF, thing, name)).orElse(thing);
        String about = draft.text(SlotName.VEHICLE)
                .map(vehicle -> phrases.say(Phrase.FOR_VEHICLE, with, vehicle))
                .orElse(with);
        return draft.text(SlotName.ADDRESS)
                .map(address -> phrases.say(Phrase.AT_ADDRESS, about, address))
                .orElse(about);
    }

    private static String service(Offer offer, Phrases phrases) {
        String price = phrases.forms().money(offer.price());
        return offer.duration()
                .map(duration -> phrases.say(
                        Phrase.SERVICE_WITH_DURATION,
                        offer.name(),
                        phrases.forms().duration(duration),
                        price))
                .orElseGet(() -> phrases.say(Phrase.SERVICE, offer.name(), price));
    }

    /** The start that the draft names, such as: 7:00 PM on Thursday, November 26. */
    static String start(Draft draft) {
        return start(LocalDateTime.of(draft.date().orElseThrow(), draft.time().orElseThrow()), draft);
    }

    private static String start(LocalDateTime start, Draft draft) {
        Forms forms = draft.phrases().forms();
        return forms.start(start.toLocalTime(), start.toLocalDate(), draft.today());
    }

    /** What could be had instead, and the question that goes with it. */
    static String alternatives(List<LocalDateTime> alternatives, Draft draft) {
        Phrases phrases = draft.phrases();
        if (alternatives.isEmpty()) {
            return phrases.say(Phrase.NO_ALTERNATIVES) + " " + phrases.say(Phrase.ASK_ANOTHER_DAY);
        }
        boolean sameDay = draft.date().isPresent()
                && alternatives.stream()
                        .allMatch(
                                start -> start.toLocalDate().equals(draft.date().get()));
        List<String> starts = alternatives.stream()
                .map(start -> sameDay ? phrases.forms().time(start.toLocalTime()) : start(start, draft))
                .toList();
        return phrases.say(Phrase.ALTERNATIVES, phrases.forms().or(starts)) + " "
                + phrases.say(alternatives.size() == 1 ? Phrase.SHALL_IT_BE_THAT : Phrase.ASK_WHICH_ALTERNATIVE);
    }
}
