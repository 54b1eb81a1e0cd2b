package com.xseven.understanding.reading;

import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** As soon as possible: the first time from now on at which the house may receive somebody. Whether it is free, the world says. */
final class Earliest {

    /** Who asks for the first time that there is, may want it in place of one that was named before. */
    private static final Pattern FIRST_OF_ALL = Pattern.compile("\\b(?:earliest|soonest)\\b"
            + "|\\b(?:first|next) (?:available|free|open|possible|opening|slot|spot)\\b|\\bhow soon\\b");

    private static final Pattern SOON = Pattern.compile(
            "\\bas (?:soon|early|quick\\w*|fast) as (?:possible|you can|u can|i can)\\b|\\basap\\b|\\bright away\\b|\\bimmediately\\b"
                    + "|\\b(?:what's|what is|how long is|how's|how is) the wait\\b");

    /** Of several bookings, the earliest one is another matter. */
    private static final Pattern NOT_SOON =
            Pattern.compile("\\b(?:cancel|move|change|reschedule|earliest one|no earlier)\\b");

    private static final int STEP_MINUTES = 30;
    private static final int DAYS_AHEAD = 14;
    private static final Duration SHORTEST = Duration.ofMinutes(STEP_MINUTES);

    private Earliest() {}

    /**
     * Day and time of a clause that wants to come as soon as possible: on the day that it names, or that is known, or else from today on. None
     * where it names a time itself, or one stands that it does not ask to beat.
     *
     * @param plain the text that the clause is part of
     */
    static List<Values.Value> wished(ClauseReading clause, String plain, Values values, Draft draft) {
        boolean open = !values.has(SlotName.TIME)
                && !values.namesNumber()
                && draft.offered().isEmpty();
        Span span = clause.clause().span();
        if (!open || !isMeant(plain.substring(span.from(), span.to()), clause, draft)) {
            return List.of();
        }
        return start(draft).stream()
                .flatMap(start -> Stream.of(
                        value(SlotName.DATE, start.toLocalDate().toString(), clause),
                        value(SlotName.TIME, start.toLocalTime().toString(), clause)))
                .toList();
    }

    private static boolean isMeant(String plain, ClauseReading clause, Draft draft) {
        boolean first = FIRST_OF_ALL.matcher(plain).find();
        boolean agrees = clause.acts().stream().anyMatch(Act.Yes.class::isInstance);
        boolean beats = first && !agrees;
        return (first || SOON.matcher(plain).find())
                && !NOT_SOON.matcher(plain).find()
                && (beats || !draft.has(SlotName.TIME));
    }

    private static Values.Value value(SlotName slot, String text, ClauseReading clause) {
        return new Values.Value(slot, text, clause.clause().span());
    }

    private static Optional<LocalDateTime> start(Draft draft) {
        Optional<LocalDate> day = draft.date();
        LocalDateTime soonest =
                rounded(draft.now().plus(draft.business().limits().minLead()));
        LocalDate first = day.orElse(soonest.toLocalDate());
        return Stream.iterate(first, date -> date.plusDays(1))
                .limit(day.isPresent() ? 1 : DAYS_AHEAD)
                .flatMap(date -> starts(draft.business().hours(), date, soonest))
                .findFirst();
    }

    private static Stream<LocalDateTime> starts(OpeningHours hours, LocalDate date, LocalDateTime soonest) {
        return hours.on(date).stream()
                .map(Interval::opens)
                .map(opens -> later(date.atTime(opens), soonest))
                .filter(start -> start.toLocalDate().equals(date))
                .filter(start -> hours.holds(date, start.toLocalTime(), SHORTEST));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private static LocalDateTime rounded(LocalDateTime time) {
        LocalDateTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        int over = minute.getMinute() % STEP_MINUTES;
        return over == 0 && minute.equals(time) ? minute : minute.plusMinutes(STEP_MINUTES - over);
    }
}
