package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/** Which week a weekday that stands alone is of. */
final class Weeks {

    private static final Pattern NEXT_WEEK = Pattern.compile("(?<!week after )\\bnext week\\b");

    private Weeks() {}

    /**
     * That of a start that was just offered, or else of the week that is spoken of: "next week, maybe Thursday", or Thursday
     * after a day of another week was wished for.
     *
     * @param next the next such day
     */
    static LocalDate meant(LocalDate next, String plain, Draft draft) {
        LocalDate offered = OfferedStarts.of(draft).sameWeekday(next);
        if (!offered.equals(next)) {
            return offered;
        }
        LocalDate monday = monday(draft.now().toLocalDate()).plusWeeks(1);
        if (NEXT_WEEK.matcher(plain).find()) {
            return inWeekOf(monday, next);
        }
        return draft.date()
                .filter(before -> draft.task().filter(Intent.BOOK::equals).isPresent() && !before.isBefore(monday))
                .map(before -> inWeekOf(before, next))
                .orElse(next);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The same weekday in the week of another day. */
    static LocalDate inWeekOf(LocalDate day, LocalDate weekday) {
        return monday(day).with(TemporalAdjusters.nextOrSame(weekday.getDayOfWeek()));
    }
}
