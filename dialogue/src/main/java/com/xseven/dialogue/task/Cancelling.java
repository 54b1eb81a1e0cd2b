package com.xseven.dialogue.task;

import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Giving up a booking that was made in this conversation. */
final class Cancelling {

    static final TaskDefinition DEFINITION = new TaskDefinition(
            Intent.CANCEL_BOOKING,
            List.of(),
            (draft, found) -> new Verdict.Possible(""),
            Cancelling::action,
            draft -> draft.phrases().say(Phrase.SHALL_I_CANCEL, BookingWords.summary(draft)),
            draft -> Optional.empty(),
            BookingJudge::report,
            Cancelling::aboutItsVisit,
            VisitDrafts::premise,
            true);

    private Cancelling() {}

    private static PendingAction action(Draft draft) {
        return new PendingAction.Cancel(draft.text(SlotName.APPOINTMENT).orElseThrow(), BookingWords.summary(draft));
    }

    /** Whatever is said of it tells which booking is meant. */
    private static Draft aboutItsVisit(Draft draft) {
        List<BookedVisit> fitting =
                draft.visits().stream().filter(visit -> fits(visit, draft)).toList();
        return VisitDrafts.meant(draft)
                .or(() -> fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty())
                .map(visit -> {
                    SortedMap<SlotName, String> slots = new TreeMap<>(draft.slots());
                    slots.putAll(visit.details());
                    slots.put(SlotName.APPOINTMENT, visit.appointmentId());
                    return draft.with(slots);
                })
                .orElse(draft);
    }

    private static boolean fits(BookedVisit visit, Draft draft) {
        return visit.details().entrySet().stream()
                .allMatch(detail -> draft.text(detail.getKey())
                        .map(detail.getValue()::equals)
                        .orElse(true));
    }
}
