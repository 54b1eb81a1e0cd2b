package com.xseven.dialogue.state;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the policy remembers.
 *
 * @param tasks the tasks under way, the current one first
 * @param known what the customer told about themselves, kept across tasks: name, phone, email, vehicle
 * @param pending the action that waits for a yes
 * @param offered starts that were just offered, in the order in which {@code Choose} counts them; one at midnight stands for
 *     the whole day
 * @param topic what the last message asked about, for "and on Sunday?"; empty when it asked nothing
 * @param service id of the offer that was last asked about, for "then book it" and "add one of those"; of several in one message
 *     all ids, parted by commas, for "both on Saturday"
 * @param booked what was booked last in this conversation, in words
 * @param visits what was booked in this conversation and stands, the oldest first
 * @param order the order that was spoken of last
 * @param orders what was ordered in this conversation and was not cancelled in it, the oldest first
 */
public record DialogueState(
        List<TaskFrame> tasks,
        SortedMap<SlotName, String> known,
        Optional<PendingAction> pending,
        List<LocalDateTime> offered,
        Optional<Intent> topic,
        Optional<String> service,
        Optional<String> booked,
        List<BookedVisit> visits,
        Optional<PlacedOrder> order,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlacedOrder> orders) {

    /** More are hardly ever booked or ordered in one conversation, and the state travels through every turn. */
    private static final int MOST = 6;

    @JsonCreator
    public DialogueState {
        tasks = List.copyOf(tasks);
        known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
        offered = List.copyOf(offered);
        visits = latest(visits);
        orders = latest(orders);
    }

    private static <T> List<T> latest(List<T> all) {
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** A state in which nothing that was booked or ordered can be changed any more. */
    public DialogueState(
            List<TaskFrame> tasks,
            SortedMap<SlotName, String> known,
            Optional<PendingAction> pending,
            List<LocalDateTime> offered,
            Optional<Intent> topic,
            Optional<String> service,
            Optional<String> booked) {
        this(tasks, known, pending, offered, topic, service, booked, List.of(), Optional.empty(), List.of());
    }

    /** A state in which nothing was just asked about. */
    public DialogueState(
            List<TaskFrame> tasks,
            SortedMap<SlotName, String> known,
            Optional<PendingAction> pending,
            List<LocalDateTime> offered) {
        this(tasks, known, pending, offered, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static DialogueState empty() {
        return knowing(Collections.emptySortedMap());
    }

    /** Nothing is under way, but this is known of the customer. */
    public static DialogueState knowing(SortedMap<SlotName, String> known) {
        return new DialogueState(List.of(), known, Optional.empty(), List.of());
    }

    /** The slots of the task under way; empty when there is none. */
    public SortedMap<SlotName, String> slots() {
        return tasks.isEmpty() ? Collections.emptySortedMap() : tasks.getFirst().slots();
    }

    /** All that is known: of the customer, and of the task under way. */
    public SortedMap<SlotName, String> details() {
        SortedMap<SlotName, String> all = new TreeMap<>(known);
        all.putAll(slots());
        return Collections.unmodifiableSortedMap(all);
    }

    public DialogueState withTasks(List<TaskFrame> changed) {
        return new DialogueState(changed, known, pending, offered, topic, service, booked, visits, order, orders);
    }

    /** The state with another frame in place of the current task's; expects a task under way. */
    public DialogueState withCurrent(TaskFrame frame) {
        List<TaskFrame> changed = new ArrayList<>(tasks);
        changed.set(0, frame);
        return withTasks(changed);
    }

    public DialogueState withKnown(SortedMap<SlotName, String> changed) {
        return new DialogueState(tasks, changed, pending, offered, topic, service, booked, visits, order, orders);
    }

    public DialogueState withPending(Optional<PendingAction> changed) {
        return new DialogueState(tasks, known, changed, offered, topic, service, booked, visits, order, orders);
    }

    public DialogueState withOffered(List<LocalDateTime> changed) {
        return new DialogueState(tasks, known, pending, changed, topic, service, booked, visits, order, orders);
    }

    /** The state in which the customer knows of no pending action and of no offer. */
    public DialogueState withoutProposal() {
        return withPending(Optional.empty()).withOffered(List.of());
    }

    public DialogueState withTopic(Optional<Intent> changed) {
        return new DialogueState(tasks, known, pending, offered, changed, service, booked, visits, order, orders);
    }

    public DialogueState withService(Optional<String> changed) {
        return new DialogueState(tasks, known, pending, offered, topic, changed, booked, visits, order, orders);
    }

    public DialogueState withBooked(Optional<String> changed) {
        return new DialogueState(tasks, known, pending, offered, topic, service, changed, visits, order, orders);
    }

    public DialogueState withVisits(List<BookedVisit> changed) {
        return new DialogueState(tasks, known, pending, offered, topic, service, booked, changed, order, orders);
    }

    /** Somebody else moved a visit, or gave it up where there is no start; what was said of the last booking may be wrong by now. */
    public DialogueState withVisitAt(String appointmentId, Optional<LocalDateTime> start) {
        List<BookedVisit> changed = visits.stream()
                .flatMap(visit ->
                        visit.appointmentId().equals(appointmentId) ? start.map(visit::at).stream() : Stream.of(visit))
                .toList();
        return changed.equals(visits) ? this : withVisits(changed).withBooked(Optional.empty());
    }

    public DialogueState withOrder(Optional<PlacedOrder> changed) {
        return new DialogueState(tasks, known, pending, offered, topic, service, booked, visits, changed, orders);
    }

    public DialogueState withOrders(List<PlacedOrder> changed) {
        return new DialogueState(tasks, known, pending, offered, topic, service, booked, visits, order, changed);
    }
}
