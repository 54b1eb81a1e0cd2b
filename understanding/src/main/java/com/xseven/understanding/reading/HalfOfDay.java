package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.grammar.PartOfDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides between the two readings of a time such as 8: by what was offered, by opening hours, by what was said before. */
final class HalfOfDay {

    private static final Duration SHORTEST_STAY = Duration.ofMinutes(1);

    private HalfOfDay() {}

    /** The time that is meant, on the date that the draft knows, if it knows one. */
    static LocalTime of(Mention.Clock clock, Optional<PartOfDay> part, Draft draft) {
        if (clock.exact()) {
            return LocalTime.of(clock.hour(), clock.minute());
        }
        if (part.isPresent()) {
            return LocalTime.of(part.get().hour(clock.hour()), clock.minute());
        }
        LocalTime early = LocalTime.of(clock.hour() % 12, clock.minute());
        List<LocalTime> readings = List.of(early, early.plusHours(12));
        return only(readings, time -> isOffered(time, draft))
                .or(() -> only(readings, time -> fits(time, stay(draft), draft)))
                .or(() -> only(readings, time -> fits(time, SHORTEST_STAY, draft)))
                .or(() -> nearestToPrevious(readings, draft))
                .orElseGet(() -> usual(early, draft));
    }

    /** Both readings of a time on the day that is known, where nothing says which is meant; else nothing. */
    static List<LocalTime> bothOpen(Mention.Clock clock, Optional<PartOfDay> part, Draft draft) {
        if (clock.exact()
                || part.isPresent()
                || draft.time().isPresent()
                || draft.date().isEmpty()) {
            return List.of();
        }
        LocalTime early = LocalTime.of(clock.hour() % 12, clock.minute());
        List<LocalTime> readings = List.of(early, early.plusHours(12));
        boolean open = readings.stream().allMatch(time -> fits(time, stay(draft), draft));
        boolean offered = readings.stream().anyMatch(time -> isOffered(time, draft));
        return open && !offered ? readings : List.of();
    }

    private static Optional<LocalTime> only(List<LocalTime> readings, Predicate<LocalTime> condition) {
        List<LocalTime> left = readings.stream().filter(condition).toList();
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    private static boolean isOffered(LocalTime time, Draft draft) {
        return draft.offered().stream().anyMatch(start -> start.toLocalTime().equals(time));
    }

    private static boolean fits(LocalTime time, Duration stay, Draft draft) {
        OpeningHours hours = draft.business().hours();
        return draft.date()
                .map(date -> hours.holds(date, time, stay) && !isOver(date, time, draft))
                .orElseGet(() -> week(draft).anyMatch(date -> hours.holds(date, time, stay)));
    }

    private static boolean isOver(LocalDate date, LocalTime time, Draft draft) {
        return date.atTime(time).isBefore(draft.now());
    }

    private static Stream<LocalDate> week(Draft draft) {
        LocalDate tomorrow = draft.now().toLocalDate().plusDays(1);
        return tomorrow.datesUntil(tomorrow.plusDays(DayOfWeek.values().length));
    }

    private static Duration stay(Draft draft) {
        return draft.value(SlotName.OFFER)
                .flatMap(draft.business()::offer)
                .flatMap(Offer::duration)
                .orElse(
                        draft.business().takesTables()
                                ? draft.business().limits().visit()
                                : SHORTEST_STAY);
    }

    private static Optional<LocalTime> nearestToPrevious(List<LocalTime> readings, Draft draft) {
        return draft.time()
                .map(previous -> readings.stream()
                        .min(Comparator.comparing(
                                reading -> Duration.between(previous, reading).abs()))
                        .orElse(previous));
    }

    /** People dine until late and see to everything else by day. */
    private static LocalTime usual(LocalTime early, Draft draft) {
        int firstMorningHour = draft.business().takesTables() ? 10 : 7;
        return early.getHour() >= firstMorningHour ? early : early.plusHours(12);
    }
}
