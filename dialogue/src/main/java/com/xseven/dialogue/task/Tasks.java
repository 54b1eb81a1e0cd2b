package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Intent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tasks that can be carried. */
public final class Tasks {

    private static final List<TaskDefinition> ALL = List.of(
            Booking.DEFINITION,
            Cancelling.DEFINITION,
            Rescheduling.DEFINITION,
            Ordering.DEFINITION,
            OrderTasks.TRACKING,
            OrderTasks.CANCELLING);

    private static final Set<Intent> OF_ORDERS = EnumSet.of(Intent.ORDER, Intent.TRACK_ORDER, Intent.CANCEL_ORDER);

    private Tasks() {}

    /** Whether a task needs something that was booked before. */
    public static boolean isAboutAVisit(Intent task) {
        return task == Intent.CANCEL_BOOKING || task == Intent.RESCHEDULE;
    }

    /** Whether a task is about an order that was made before. */
    public static boolean isAboutAnOrder(Intent task) {
        return task == Intent.TRACK_ORDER || task == Intent.CANCEL_ORDER;
    }

    /** Whether it can be done for that business. */
    public static boolean isDoneFor(Intent task, Business business) {
        return of(task).isPresent() && (business.takesOrders() || !OF_ORDERS.contains(task));
    }

    /** The definition of a task; empty for what cannot be done (yet). */
    public static Optional<TaskDefinition> of(Intent task) {
        return ALL.stream().filter(definition -> definition.task() == task).findFirst();
    }
}
