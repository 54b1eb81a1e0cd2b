package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which day a weekday alone means, given what else is said, what was offered and what is booked; mostly the next one. */
record Weekdays(Draft draft, Choice choice) {

    /** The day that a mention means. */
    LocalDate date(Mention.Day day) {
        Optional<LocalDate> ofWeekend = choice.of(Mention.Days.class)
                .flatMap(Mention.Days::first)
                .filter(saturday -> choice.isWeekdayAlone(day))
                .flatMap(saturday -> Stream.of(saturday, saturday.plusDays(1))
                        .filter(date -> date.getDayOfWeek() == day.date().getDayOfWeek())
                        .findFirst());
        if (ofWeekend.isPresent()) {
            return ofWeekend.get();
        }
        return choice.isWeekdayAlone(day) ? Weeks.meant(nearVisit(day.date()), choice.plain(), draft) : day.date();
    }

    /** Who moves a booking to a weekday means that of the same week, unless it is over. */
    private LocalDate nearVisit(LocalDate next) {
        return draft.date()
                .filter(date -> draft.reschedules())
                .map(date -> Weeks.inWeekOf(date, next))
                .filter(date -> date.isAfter(next))
                .orElse(next);
    }
}
