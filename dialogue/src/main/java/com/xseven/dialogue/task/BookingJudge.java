package com.xseven.dialogue.task;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingCheck;
import com.xseven.dialogue.facts.BookingCheck.AgainstPolicy;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the world says to a booking, before and after the customer's yes. */
final class BookingJudge {

    private BookingJudge() {}

    static Verdict judge(Draft draft, List<Fact> found) {
        BookingRequest request = Booking.request(draft);
        return judge(draft, found, new ToolCall.CheckBooking(request));
    }

    /** {@code call} is how the world is asked, where it was not. */
    static Verdict judge(Draft draft, List<Fact> found, ToolCall call) {
        return checkOf(Booking.request(draft), found)
                .map(check -> verdict(check, draft))
                .orElseGet(() -> new Verdict.AskWorld(call));
    }

    private static Optional<BookingCheck> checkOf(BookingRequest request, List<Fact> found) {
        return found.stream()
                .filter(Fact.BookingChecked.class::isInstance)
                .map(Fact.BookingChecked.class::cast)
                .filter(fact -> fact.request().equals(request))
                .map(Fact.BookingChecked::check)
                .findFirst();
    }

    private static Verdict verdict(BookingCheck check, Draft draft) {
        String start = BookingWords.start(draft);
        return switch (check) {
            case BookingCheck.Possible() ->
                new Verdict.Possible(draft.phrases()
                        .say(Phrase.AVAILABLE, draft.phrases().forms().sentence(BookingWords.summary(draft))));
            case BookingCheck.ClosedThatDay(List<LocalDateTime> instead) ->
                refused(Phrase.CLOSED_THEN, start, instead, draft);
            case BookingCheck.OutsideHours(List<LocalDateTime> instead) ->
                refused(Phrase.NOT_OPEN_THEN, start, instead, draft);
            case BookingCheck.Full(List<LocalDateTime> instead) -> Waiting.full(draft, start, instead);
            case AgainstPolicy(AgainstPolicy.Reason reason, List<LocalDateTime> instead) ->
                againstPolicy(reason, instead, draft);
        };
    }

    static Verdict refused(Phrase reason, String start, List<LocalDateTime> instead, Draft draft) {
        return new Verdict.Refused(objection(draft.phrases().say(reason, start), instead, draft));
    }

    static Objection objection(String reason, List<LocalDateTime> instead, Draft draft) {
        return new Objection(
                instead.isEmpty() ? SlotName.DATE : SlotName.TIME,
                reason + " " + BookingWords.alternatives(instead, draft),
                instead);
    }

    private static Verdict againstPolicy(AgainstPolicy.Reason reason, List<LocalDateTime> instead, Draft draft) {
        Phrases phrases = draft.phrases();
        String phone = phrases.forms().phone(draft.business().phone());
        return switch (reason) {
            case TOO_EARLY -> {
                String notice =
                        phrases.forms().duration(draft.business().limits().minLead());
                String words = phrases.say(Phrase.TOO_EARLY, BookingWords.start(draft), notice);
                yield new Verdict.Refused(objection(words, instead, draft));
            }
            case TOO_FAR_AHEAD -> {
                int days = draft.business().limits().maxDaysAhead();
                String until = phrases.forms().date(draft.today().plusDays(days), draft.today());
                String words = phrases.say(Phrase.TOO_FAR_AHEAD, String.valueOf(days), until);
                yield new Verdict.Refused(
                        new Objection(SlotName.DATE, words + " " + phrases.say(Phrase.ASK_ANOTHER_DAY), instead));
            }
            case PARTY_TOO_LARGE -> {
                String most = String.valueOf(draft.business().limits().maxParty());
                String words = phrases.say(Phrase.PARTY_TOO_LARGE, most, phone);
                yield new Verdict.Refused(new Objection(
                        SlotName.PARTY_SIZE, words + " " + phrases.say(Phrase.ASK_PARTY_SIZE), List.of()));
            }
            case NEEDS_STAFF_CONFIRMATION ->
                new Verdict.NeedsPerson(phrases.say(
                        Phrase.NEEDS_STAFF,
                        String.valueOf(draft.partySize()),
                        draft.business().name(),
                        phone));
        };
    }

    static Report report(Draft draft, ActionOutcome outcome) {
        Phrases phrases = draft.phrases();
        return switch (outcome) {
            case ActionOutcome.Booked booked -> new Report.Done(booked(booked, draft));
            case ActionOutcome.Rescheduled moved ->
                new Report.Done(phrases.say(Phrase.RESCHEDULED, BookingWords.summary(draft.startingAt(moved.start()))));
            case ActionOutcome.Cancelled cancelled ->
                new Report.Done(phrases.say(Phrase.CANCELLED, BookingWords.summary(draft)));
            case ActionOutcome.Over over -> new Report.Done(phrases.say(Phrase.VISIT_OVER));
            case ActionOutcome.SlotTaken(List<LocalDateTime> instead) ->
                new Report.Refused(
                        objection(phrases.say(Phrase.SLOT_TAKEN, BookingWords.start(draft)), instead, draft));
            case ActionOutcome.WaitListed waits ->
                new Report.Done(phrases.say(Phrase.ON_WAITING_LIST, BookingWords.summary(draft)));
            case ActionOutcome.WaitsEnough(int most) ->
                new Report.Done(phrases.say(Phrase.WAITS_ENOUGH, String.valueOf(most)));
            case ActionOutcome.PlaceLeft other -> throw unexpected(other);
            case ActionOutcome.Ordered other -> throw unexpected(other);
            case ActionOutcome.NotAsQuoted other -> throw unexpected(other);
            case ActionOutcome.OrderCancelled other -> throw unexpected(other);
            case ActionOutcome.OrderTooFar other -> throw unexpected(other);
            case ActionOutcome.CouldNot() ->
                new Report.Failed(
                        phrases.say(draft.has(SlotName.APPOINTMENT) ? Phrase.COULD_NOT_CHANGE : Phrase.COULD_NOT_BOOK)
                                + " " + phrases.say(Phrase.TRY_AGAIN));
        };
    }

    private static IllegalArgumentException unexpected(ActionOutcome outcome) {
        return new IllegalArgumentException("Expected what became of a booking, but was " + outcome);
    }

    private static String booked(ActionOutcome.Booked booked, Draft draft) {
        Phrases phrases = draft.phrases();
        String summary = BookingWords.summary(draft.startingAt(booked.start()));
        String said = booked.resource().isBlank()
                ? phrases.say(Phrase.BOOKED, summary)
                : phrases.say(Phrase.BOOKED_RESOURCE, summary, booked.resource());
        return said + " " + phrases.say(Phrase.CONFIRMATION_NUMBER, booked.appointmentId());
    }
}
