package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What tasks about a booking have in common: which booking is meant, and whether it may still be touched. */
public final class VisitDrafts {

    private static final Set<SlotName> WHAT = EnumSet.of(
            SlotName.OFFER,
            SlotName.PARTY_SIZE,
            SlotName.STAFF,
            SlotName.VEHICLE,
            SlotName.ADDRESS,
            SlotName.DATE,
            SlotName.TIME);

    private VisitDrafts() {}

    /** What of a draft is remembered of the visit it became. */
    public static BookedVisit booked(String appointmentId, Draft draft, LocalDateTime start) {
        SortedMap<SlotName, String> details =
                new TreeMap<>(draft.startingAt(start).slots());
        details.keySet().retainAll(WHAT);
        return new BookedVisit(appointmentId, details);
    }

    /** The visit in words, as a booking is summed up. */
    public static String summary(BookedVisit visit, Business business, ZonedDateTime now, Phrases phrases) {
        return BookingWords.summary(new Draft(visit.details(), business, now, phrases, List.of(), Optional.empty()));
    }

    static Optional<BookedVisit> meant(Draft draft) {
        return draft.text(SlotName.APPOINTMENT)
                .flatMap(id -> draft.visits().stream()
                        .filter(visit -> visit.appointmentId().equals(id))
                        .findFirst())
                .or(() ->
                        draft.visits().size() == 1 ? Optional.of(draft.visits().getFirst()) : Optional.empty());
    }

    /** Whether anything is said of the visit itself. */
    static boolean saysWhat(Draft draft) {
        return WHAT.stream().anyMatch(draft::has);
    }

    /** The draft with the visit's own details wherever it says nothing else. */
    static Draft over(BookedVisit visit, Draft draft, Set<SlotName> taken) {
        SortedMap<SlotName, String> slots = new TreeMap<>(visit.details());
        slots.keySet().retainAll(taken);
        slots.putAll(draft.slots());
        slots.put(SlotName.APPOINTMENT, visit.appointmentId());
        return draft.with(slots);
    }

    /** Which of several is meant has to be asked, and what begins too soon is left to a person. */
    static Optional<Verdict> premise(Draft draft) {
        return meant(draft).map(visit -> tooLate(visit, draft)).orElseGet(() -> Optional.of(whichOne(draft)));
    }

    private static Verdict whichOne(Draft draft) {
        Phrases phrases = draft.phrases();
        List<String> named = draft.visits().stream()
                .map(visit -> summary(visit, draft.business(), draft.now(), phrases))
                .toList();
        List<LocalDateTime> starts =
                draft.visits().stream().map(BookedVisit::start).toList();
        String words = phrases.say(Phrase.ASK_WHICH_VISIT, phrases.forms().or(named));
        return new Verdict.Refused(new Objection(SlotName.APPOINTMENT, words, starts));
    }

    private static Optional<Verdict> tooLate(BookedVisit visit, Draft draft) {
        Duration before = draft.business().limits().cancelBefore();
        ZonedDateTime start = visit.start().atZone(draft.business().zone());
        if (!draft.now().isAfter(start.minus(before))) {
            return Optional.empty();
        }
        Phrases phrases = draft.phrases();
        return Optional.of(new Verdict.NeedsPerson(phrases.say(
                Phrase.TOO_LATE_TO_CHANGE,
                phrases.forms().duration(before),
                summary(visit, draft.business(), draft.now(), phrases),
                phrases.forms().phone(draft.business().phone()))));
    }

    static Set<SlotName> everything() {
        return Set.copyOf(WHAT);
    }
}
