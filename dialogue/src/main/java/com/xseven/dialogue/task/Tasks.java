package com.xseven.dialogue.task;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.List;
import java.util.Optional;

/** The tasks that can be carried. */
public final class Tasks {

    private static final List<TaskDefinition> ALL = List.of(Booking.DEFINITION);

    private Tasks() {}

    /** The definition of a task; empty for what cannot be done (yet). */
    public static Optional<TaskDefinition> of(Intent task) {
        return ALL.stream().filter(definition -> definition.task() == task).findFirst();
    }
}
