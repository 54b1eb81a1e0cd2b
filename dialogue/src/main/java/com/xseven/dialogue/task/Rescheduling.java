package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Making a booking of this conversation another one: later, on another day, for more people, with somebody else. */
final class Rescheduling {

    /** What stays as it was while nothing at all is said of the new booking, so that day and time are asked for. */
    private static final Set<SlotName> BESIDE_THE_START =
            EnumSet.of(SlotName.OFFER, SlotName.PARTY_SIZE, SlotName.STAFF, SlotName.VEHICLE, SlotName.ADDRESS);

    static final TaskDefinition DEFINITION = new TaskDefinition(
            Intent.RESCHEDULE,
            List.of(
                    SlotDefinition.what(SlotName.PARTY_SIZE, asking(Phrase.ASK_PARTY_SIZE))
                            .wantedWhere(Business::takesTables)
                            .checkedBy(BookingChecks::partySize),
                    SlotDefinition.what(SlotName.DATE, asking(Phrase.ASK_DATE_AND_TIME))
                            .checkedBy(BookingChecks::date),
                    SlotDefinition.what(SlotName.TIME, asking(Phrase.ASK_TIME)).checkedBy(BookingChecks::time),
                    SlotDefinition.what(SlotName.STAFF, asking(Phrase.ASK_STAFF))
                            .wantedWhere(business -> false)
                            .checkedBy(BookingChecks::staff)),
            Rescheduling::judge,
            Rescheduling::action,
            draft -> draft.phrases().say(Phrase.SHALL_I_MOVE, BookingWords.summary(draft)),
            BookingWords::soFar,
            BookingJudge::report,
            Rescheduling::fromItsVisit,
            VisitDrafts::premise,
            false);

    private Rescheduling() {}

    private static Function<Draft, String> asking(Phrase question) {
        return draft -> draft.phrases().say(question);
    }

    private static Draft fromItsVisit(Draft draft) {
        Set<SlotName> taken = VisitDrafts.saysWhat(draft) ? VisitDrafts.everything() : BESIDE_THE_START;
        return VisitDrafts.meant(draft)
                .map(visit -> VisitDrafts.over(visit, draft, taken))
                .orElse(draft);
    }

    private static Verdict judge(Draft draft, List<Fact> found) {
        BookedVisit visit = VisitDrafts.meant(draft).orElseThrow();
        if (VisitDrafts.booked(visit.appointmentId(), draft, start(draft)).equals(visit)) {
            String words = draft.phrases().say(Phrase.ALREADY_SO, BookingWords.summary(draft));
            return new Verdict.Refused(new Objection(SlotName.TIME, words, List.of()));
        }
        return BookingJudge.judge(draft, found, new ToolCall.CheckMove(visit.appointmentId(), Booking.request(draft)));
    }

    private static LocalDateTime start(Draft draft) {
        return draft.date().orElseThrow().atTime(draft.time().orElseThrow());
    }

    private static PendingAction action(Draft draft) {
        return new PendingAction.Reschedule(
                draft.text(SlotName.APPOINTMENT).orElseThrow(), Booking.request(draft), BookingWords.summary(draft));
    }
}
