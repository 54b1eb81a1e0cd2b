package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.task.Objection;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Asks back where the customer's words leave open who or when is meant. */
final class Readings {

    private Readings() {}

    /** Nobody there has the name that was asked for. */
    static Optional<Objection> stranger(Details details, Draft draft) {
        Phrases phrases = draft.phrases();
        List<String> names = draft.business().staffFor(draft.offer()).stream()
                .map(StaffMember::name)
                .toList();
        return details.stranger().map(name -> {
            String who = draft.offer()
                    .map(offer -> phrases.say(
                            Phrase.STAFF_FOR, offer.name(), phrases.forms().or(names)))
                    .orElseGet(
                            () -> phrases.say(Phrase.STAFF_ALL, phrases.forms().and(names)));
            String words =
                    String.join(" ", phrases.say(Phrase.STAFF_UNKNOWN, name), who, phrases.say(Phrase.ASK_STAFF));
            return new Objection(SlotName.STAFF, words, List.of());
        });
    }

    /** A time before or after noon, once the day is known, or a day of several. */
    static Optional<Objection> either(Details details, Draft draft) {
        return details.twoReadings().flatMap(readings -> switch (readings.slot()) {
            case TIME -> draft.date().map(date -> time(date, readings, draft));
            case DATE -> Optional.of(day(readings, draft));
            default -> Optional.empty();
        });
    }

    private static Objection time(LocalDate date, Command.EitherOf readings, Draft draft) {
        List<LocalDateTime> starts = readings.values().stream()
                .map(value -> date.atTime(LocalTime.parse(value)))
                .toList();
        List<String> named = starts.stream()
                .map(start -> draft.phrases().forms().time(start.toLocalTime()))
                .toList();
        return question(SlotName.TIME, named, starts, draft);
    }

    private static Objection day(Command.EitherOf readings, Draft draft) {
        List<LocalDate> days = readings.values().stream().map(LocalDate::parse).toList();
        List<String> named = days.stream()
                .map(day -> draft.phrases().forms().date(day, draft.today()))
                .toList();
        LocalTime time = draft.time().orElse(LocalTime.MIDNIGHT);
        return question(
                SlotName.DATE, named, days.stream().map(day -> day.atTime(time)).toList(), draft);
    }

    private static Objection question(SlotName slot, List<String> named, List<LocalDateTime> starts, Draft draft) {
        Phrases phrases = draft.phrases();
        return new Objection(
                slot, phrases.say(Phrase.ASK_WHICH_READING, phrases.forms().or(named)), starts);
    }
}
