package com.xseven.dialogue.task;

import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** Waiting for what is not free. It is offered with every refusal of that kind, and proposed to whoever asked for it. */
final class Waiting {

    /** A visit this much earlier or later is still the one that was wished for. */
    private static final Duration WITHIN = Duration.ofHours(2);

    private Waiting() {}

    static Verdict full(Draft draft, String start, List<LocalDateTime> instead) {
        if (draft.has(SlotName.APPOINTMENT)) {
            return BookingJudge.refused(Phrase.FULL, start, instead, draft);
        }
        Phrases phrases = draft.phrases();
        String full = phrases.say(Phrase.FULL, start);
        if (draft.has(SlotName.WAITING_LIST)) {
            String summary = BookingWords.summary(draft);
            return new Verdict.OnlyLater(
                    full,
                    new PendingAction.Wait(Booking.request(draft), WITHIN, summary),
                    phrases.say(Phrase.SHALL_I_WAIT, summary));
        }
        Objection objection = BookingJudge.objection(full, instead, draft);
        return new Verdict.Refused(new Objection(
                objection.ask(),
                objection.words(),
                objection.alternatives(),
                List.of(phrases.say(Phrase.SUGGEST_WAITING_LIST))));
    }
}
