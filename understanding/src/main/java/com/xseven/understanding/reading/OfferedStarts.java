package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.PartOfDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The starts that the customer was just offered, and which of them words mean. */
record OfferedStarts(List<LocalDateTime> starts) {

    private static final Pattern BOUND =
            Pattern.compile("\\b(?:no|not|nothing|n't be|never) (?:any |much )?(?<than>later|earlier|sooner) than\\b");

    static OfferedStarts of(Draft draft) {
        return new OfferedStarts(draft.offered());
    }

    /** Who names a weekday means that of an offered start, even if it is not the next such day. */
    LocalDate sameWeekday(LocalDate next) {
        List<LocalDate> fitting = starts.stream()
                .map(LocalDateTime::toLocalDate)
                .filter(date -> date.getDayOfWeek() == next.getDayOfWeek())
                .distinct()
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : next;
    }

    /** Such as "the evening one", or "pm", where starts of both halves of the day were offered. */
    Optional<LocalTime> timeIn(PartOfDay part) {
        List<LocalDateTime> fitting = starts.stream()
                .filter(start -> (start.getHour() < 12) == (part == PartOfDay.MORNING))
                .toList();
        return fitting.size() == 1 && starts.size() > 1
                ? Optional.of(fitting.getFirst().toLocalTime())
                : Optional.empty();
    }

    /** The day that a time alone is on: that of what was offered, where it is one day and no other is known. */
    Optional<LocalDate> day(List<Values.Value> values, Draft draft) {
        boolean time = values.stream().anyMatch(value -> value.slot() == SlotName.TIME);
        boolean day = draft.has(SlotName.DATE) || values.stream().anyMatch(value -> value.slot() == SlotName.DATE);
        List<LocalDate> days =
                starts.stream().map(LocalDateTime::toLocalDate).distinct().toList();
        return time && !day && days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** The start that a time among the values names, counted from 1, where no other day is named. */
    Optional<Integer> option(List<Values.Value> values) {
        boolean otherDay = values.stream().anyMatch(value -> value.slot() == SlotName.DATE);
        Optional<LocalTime> time = values.stream()
                .filter(value -> value.slot() == SlotName.TIME)
                .map(value -> LocalTime.parse(value.text()))
                .findFirst();
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            if (time.isPresent() && starts.get(i).toLocalTime().equals(time.get())) {
                fitting.add(i + 1);
            }
        }
        return otherDay || fitting.size() != 1 ? Optional.empty() : Optional.of(fitting.getFirst());
    }

    /** The starts, counted from 1, that keep to a bound such as "no later than 7" among the values; none where it is no bound. */
    List<Integer> within(String clause, List<Values.Value> values) {
        Matcher bound = BOUND.matcher(clause);
        Optional<LocalTime> time = values.stream()
                .filter(value -> value.slot() == SlotName.TIME)
                .map(value -> LocalTime.parse(value.text()))
                .findFirst();
        if (!bound.find() || time.isEmpty()) {
            return List.of();
        }
        boolean latest = bound.group("than").equals("later");
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int beyond = starts.get(i).toLocalTime().compareTo(time.get());
            if (latest ? beyond <= 0 : beyond >= 0) {
                fitting.add(i + 1);
            }
        }
        return fitting;
    }
}
