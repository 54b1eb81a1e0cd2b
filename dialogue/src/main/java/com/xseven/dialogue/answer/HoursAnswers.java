package com.xseven.dialogue.answer;

import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.command.Command.AskFact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Forms;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a business is open. */
final class HoursAnswers {

    private static final int DAYS_TO_LOOK_AHEAD = 30;

    private final OpeningHours hours;
    private final LocalDateTime now;
    private final Phrases phrases;
    private final Forms forms;

    HoursAnswers(Facts facts, Phrases phrases) {
        this.hours = facts.business().hours();
        this.now = facts.now().toLocalDateTime();
        this.phrases = phrases;
        this.forms = phrases.forms();
    }

    String to(AskFact question) {
        Optional<LocalDate> date =
                Optional.ofNullable(question.details().get(SlotName.DATE)).map(LocalDate::parse);
        Optional<LocalTime> time =
                Optional.ofNullable(question.details().get(SlotName.TIME)).map(LocalTime::parse);
        String subject = question.subject().orElse("");
        if (subject.equals(Topics.NOW)) {
            return openNow();
        }
        if (subject.equals(Topics.WEEKEND)) {
            LocalDate saturday = now.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            return onDate(saturday) + " " + onDate(saturday.plusDays(1));
        }
        if (time.isPresent()) {
            return atTime(date.orElse(now.toLocalDate()), time.get());
        }
        return date.map(this::onDate).orElseGet(this::week);
    }

    private String onDate(LocalDate date) {
        String named = forms.date(date, now.toLocalDate());
        return hours.isClosedOn(date)
                ? phrases.say(Phrase.HOURS_CLOSED_ON_DATE, named)
                : phrases.say(Phrase.HOURS_ON_DATE, named, forms.hours(hours.on(date)));
    }

    private String atTime(LocalDate date, LocalTime time) {
        if (hours.isClosedOn(date)) {
            return onDate(date);
        }
        Phrase answer = hours.holds(date, time, Duration.ofMinutes(1)) ? Phrase.OPEN_AT : Phrase.CLOSED_AT;
        return phrases.say(answer, forms.time(time), forms.date(date, now.toLocalDate()), forms.hours(hours.on(date)));
    }

    private String openNow() {
        Optional<Interval> open = Stream.of(now.toLocalDate(), now.toLocalDate().minusDays(1))
                .flatMap(date -> hours.on(date).stream().filter(interval -> isWithin(date, interval)))
                .findFirst();
        return open.map(interval -> phrases.say(Phrase.OPEN_NOW, forms.time(interval.closes())))
                .orElseGet(this::closedNow);
    }

    private boolean isWithin(LocalDate date, Interval interval) {
        LocalDateTime opens = date.atTime(interval.opens());
        return !now.isBefore(opens) && now.isBefore(opens.plus(interval.length()));
    }

    private String closedNow() {
        String closed = phrases.say(Phrase.CLOSED_NOW);
        return nextOpening()
                .map(start -> closed + " "
                        + phrases.say(
                                Phrase.OPENS_NEXT,
                                forms.date(start.toLocalDate(), now.toLocalDate()),
                                forms.time(start.toLocalTime())))
                .orElse(closed);
    }

    private Optional<LocalDateTime> nextOpening() {
        return Stream.iterate(now.toLocalDate(), date -> date.plusDays(1))
                .limit(DAYS_TO_LOOK_AHEAD)
                .flatMap(date -> hours.on(date).stream().map(interval -> date.atTime(interval.opens())))
                .filter(start -> start.isAfter(now))
                .findFirst();
    }

    /** The week, with equal neighbouring days in one. */
    private String week() {
        List<String> parts = new ArrayList<>();
        DayOfWeek first = DayOfWeek.MONDAY;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == DayOfWeek.SUNDAY || !on(day).equals(on(day.plus(1)))) {
                parts.add(days(first, day));
                first = day.plus(1);
            }
        }
        return phrases.say(Phrase.HOURS_WEEK, String.join("; ", parts));
    }

    private List<Interval> on(DayOfWeek day) {
        return hours.weekly().getOrDefault(day, List.of());
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        String range = forms.dayRange(first, last);
        return on(first).isEmpty()
                ? phrases.say(Phrase.HOURS_DAY_CLOSED, range)
                : phrases.say(Phrase.HOURS_DAY, range, forms.hours(on(first)));
    }
}
