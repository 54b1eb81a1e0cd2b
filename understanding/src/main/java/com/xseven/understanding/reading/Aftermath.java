package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Trace;
import java.util.Optional;

/**
 * What is said right after something was booked: that it is to be different, or not to be at all. It must not begin a
 * second booking.
 */
final class Aftermath {

    private static final Phrases PHRASES = Phrases.beside(Aftermath.class, "aftermath-en.txt");
    private static final AnyOf CANCELS = PHRASES.anyOf("CANCELS");
    private static final AnyOf REQUESTS = PHRASES.anyOf("REQUESTS");
    private static final AnyOf CHANGES = PHRASES.anyOf("CHANGES");
    private static final AnyOf ANEW = PHRASES.anyOf("ANEW");
    private static final AnyOf ONE_MORE = PHRASES.anyOf("ONE MORE");
    private static final AnyOf INSTEAD = PHRASES.anyOf("INSTEAD");

    private Aftermath() {}

    static Optional<Guess> of(ClauseReading clause, Draft draft) {
        Trace trace = Trace.of(clause.plain());
        boolean other = draft.taskOpen() && !draft.cancels();
        boolean free = draft.state().booked().isEmpty() || other;
        if (free) {
            return Optional.empty();
        }
        boolean asksAbout = clause.question() && !REQUESTS.isIn(clause.plain(), trace);
        boolean instead = INSTEAD.isIn(clause.plain(), trace);
        if (!instead && !asksAbout && isOneMore(clause, draft, trace)) {
            return certainly(Intent.BOOK);
        }
        if (ANEW.isIn(clause.plain(), trace)) {
            return Optional.empty();
        }
        if (CANCELS.isIn(clause.plain(), trace) && !asksAbout) {
            return certainly(Intent.CANCEL_BOOKING);
        }
        boolean values = clause.hasTimeOrParty() || clause.has(Mention.Bare.class) || clause.has(Mention.Shift.class);
        boolean different = values
                || clause.has(Mention.DayShift.class)
                || clause.names(SlotName.STAFF)
                || clause.has(Mention.Stranger.class);
        boolean changes = CHANGES.isIn(clause.plain(), trace);
        if (draft.asksWhichVisit() && !changes) {
            return Optional.empty();
        }
        return different && (changes || clause.valuesOnly()) ? certainly(Intent.RESCHEDULE) : Optional.empty();
    }

    /** Who wants one more, or something that is not among what is booked, wants it besides. */
    private static boolean isOneMore(ClauseReading clause, Draft draft, Trace trace) {
        boolean more = ONE_MORE.isIn(clause.plain(), trace)
                && (clause.hasTimeOrParty() || clause.has(Mention.Offers.class) || clause.valuesOnly());
        return more || (clause.hasTimeOrParty() && namesAnother(clause, draft));
    }

    private static boolean namesAnother(ClauseReading clause, Draft draft) {
        return clause.mentions().stream()
                .filter(Mention.Offers.class::isInstance)
                .map(Mention.Offers.class::cast)
                .anyMatch(offers -> offers.ids().stream()
                                .anyMatch(id -> draft.business().services().stream()
                                        .anyMatch(service -> service.id().equals(id)))
                        && draft.state().visits().stream()
                                .noneMatch(visit ->
                                        offers.ids().contains(visit.details().getOrDefault(SlotName.OFFER, ""))));
    }

    private static Optional<Guess> certainly(Intent intent) {
        return Optional.of(new Guess(intent, 0.95, "grammar"));
    }
}
