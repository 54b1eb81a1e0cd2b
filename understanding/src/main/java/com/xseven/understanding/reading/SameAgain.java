package com.xseven.understanding.reading;

import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Sieved;
import com.xseven.understanding.text.Trace;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** What a new booking takes over from the one before it: "the same for my friend", "on the same day". */
final class SameAgain {

    private static final Sieved SAME = Sieved.compile(
            "\\bsame (?:(?<day>day|date)|(?<time>time|hour)|(?<who>stylist|person|doctor|dentist|barber|therapist|hairdresser|mechanic)"
                    + "|(?<what>service|treatment|thing|again|booking|one|table|appointment|for)\\b|(?<end>\\W*$))");
    private static final Set<SlotName> WHAT = EnumSet.of(SlotName.OFFER, SlotName.PARTY_SIZE);

    private SameAgain() {}

    /** Details of the visit booked last that a clause asks for again; whatever else it says comes after them. */
    static List<Values.Value> in(ClauseReading clause, Draft draft) {
        Trace trace = Trace.of(clause.plain());
        List<BookedVisit> visits = draft.state().visits();
        if (visits.isEmpty() || !SAME.mayBeIn(trace)) {
            return List.of();
        }
        Set<SlotName> again = EnumSet.noneOf(SlotName.class);
        SAME.matcher(clause.plain()).results().forEach(match -> again.addAll(slots(match, clause)));
        return again.stream()
                .flatMap(slot -> Optional.ofNullable(visits.getLast().details().get(slot)).stream()
                        .map(value ->
                                new Values.Value(slot, value, clause.clause().span())))
                .toList();
    }

    private static Set<SlotName> slots(MatchResult match, ClauseReading clause) {
        if (match.group("day") != null) {
            return EnumSet.of(SlotName.DATE);
        }
        if (match.group("time") != null) {
            return EnumSet.of(SlotName.TIME);
        }
        if (match.group("who") != null) {
            return EnumSet.of(SlotName.STAFF);
        }
        Set<SlotName> all = EnumSet.copyOf(WHAT);
        if (!clause.hasTimeOrParty()) {
            return all;
        }
        all.add(SlotName.DATE);
        return all;
    }
}
