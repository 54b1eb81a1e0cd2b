package com.xseven.dialogue.task;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.List;
import java.util.Optional;

/** The tasks that can be carried. */
public final class Tasks {

    private static final List<TaskDefinition> ALL =
            List.of(Booking.DEFINITION, Cancelling.DEFINITION, Rescheduling.DEFINITION);

    private Tasks() {}

    /** Whether a task needs something that was booked before. */
    public static boolean isAboutAVisit(Intent task) {
        return task == Intent.CANCEL_BOOKING || task == Intent.RESCHEDULE;
    }

    /** The definition of a task; empty for what cannot be done (yet). */
    public static Optional<TaskDefinition> of(Intent task) {
        return ALL.stream().filter(definition -> definition.task() == task).findFirst();
    }
}
