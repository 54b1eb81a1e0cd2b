package com.xseven.understanding.reading;

import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OpeningHours.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** As soon as possible: the first time from now on at which the house may receive somebody. Whether it is free, the world says. */
final class Earliest {

    private static final Pattern SOON = Pattern.compile("\\b(?:earliest|soonest)\\b"
            + "|\\b(?:first|next) (?:available|free|open|possible|opening|slot|spot)\\b"
            + "|\\bas (?:soon|early|quick\\w*|fast) as (?:possible|you can|u can|i can)\\b|\\basap\\b|\\bright away\\b|\\bimmediately\\b"
            + "|\\bhow soon\\b|\\b(?:what's|what is|how long is|how's|how is) the wait\\b");

    /** Of several bookings, the first one is another matter. */
    private static final Pattern NOT_SOON =
            Pattern.compile("\\b(?:cancel|move|change|reschedule|earliest one|no earlier)\\b");

    private static final int STEP_MINUTES = 30;
    private static final int DAYS_AHEAD = 14;
    private static final Duration SHORTEST = Duration.ofMinutes(STEP_MINUTES);

    private Earliest() {}

    static boolean isMeant(String plain) {
        return SOON.matcher(plain).find() && !NOT_SOON.matcher(plain).find();
    }

    /** On the day that is named, or else from today on. */
    static Optional<LocalDateTime> start(Draft draft, Optional<LocalDate> day) {
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
