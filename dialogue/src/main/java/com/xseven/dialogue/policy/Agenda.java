package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tasks under way, when one begins or is dropped. */
final class Agenda {

    private Agenda() {}

    /** Whether that can be done here, and there is something to do it to. */
    static boolean allows(Intent task, DialogueState state, Business business) {
        return Tasks.isDoneFor(task, business)
                && (!Tasks.isAboutAVisit(task) || !state.visits().isEmpty());
    }

    /** The state in which a task that was not under way is the current one. */
    static DialogueState begun(Intent task, DialogueState state, Business business) {
        List<TaskFrame> tasks = new ArrayList<>(state.tasks());
        tasks.removeIf(frame -> Tasks.isAboutAVisit(frame.task()) || frame.task() == Intent.TRACK_ORDER);
        tasks.addFirst(new TaskFrame(task, askedAbout(task, state, business), Optional.empty()));
        return state.withTasks(tasks).withPending(Optional.empty()).withOffered(List.of());
    }

    /** Who asks for a service's price and then books means that service. */
    private static SortedMap<SlotName, String> askedAbout(Intent task, DialogueState state, Business business) {
        SortedMap<SlotName, String> slots = new TreeMap<>();
        state.service()
                .filter(service -> !Tasks.isAboutAVisit(task))
                .filter(service -> business.services().stream()
                        .anyMatch(offer -> offer.id().equals(service)))
                .ifPresent(service -> slots.put(SlotName.OFFER, service));
        return slots;
    }

    /** The state without the current task and those of its kind. */
    static DialogueState dropped(DialogueState state) {
        return state.tasks().isEmpty()
                ? state
                : state.withTasks(Queue.without(
                                state.tasks(), state.tasks().getFirst().task()))
                        .withPending(Optional.empty())
                        .withOffered(List.of());
    }

    /** The booking that the current task would change. */
    static Optional<BookedVisit> visit(DialogueState state) {
        return state.tasks().stream()
                .findFirst()
                .filter(frame -> Tasks.isAboutAVisit(frame.task()))
                .flatMap(frame -> visitOf(frame, state));
    }

    private static Optional<BookedVisit> visitOf(TaskFrame frame, DialogueState state) {
        return Optional.ofNullable(frame.slots().get(SlotName.APPOINTMENT))
                .flatMap(meant -> state.visits().stream()
                        .filter(visit -> visit.appointmentId().equals(meant))
                        .findFirst())
                .or(() -> state.visits().stream().reduce((first, second) -> second));
    }
}
