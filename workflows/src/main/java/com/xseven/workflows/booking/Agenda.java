package com.xseven.workflows.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When an appointment's customer is to be reminded, as long as that is ahead. */
final class Agenda {

    /** A reminder that is due {@code before} the start. */
    record Reminder(Instant at, Duration before) {}

    private final List<Reminder> reminders = new ArrayList<>();

    /** What was due before {@code now} is left out: who books an hour ahead needs no word a day before. */
    static Agenda of(AppointmentPlan plan, Instant start, Instant now) {
        Agenda agenda = new Agenda();
        plan.aftercare().map(Aftercare::reminders).orElseGet(() -> List.of(plan.remindBefore())).stream()
                .map(before -> new Reminder(start.minus(before), before))
                .filter(reminder -> now.isBefore(reminder.at()))
                .sorted(Comparator.comparing(Reminder::at))
                .forEach(agenda.reminders::add);
        return agenda;
    }

    Optional<Reminder> next() {
        return reminders.stream().findFirst();
    }

    void done() {
        reminders.removeFirst();
    }
}
