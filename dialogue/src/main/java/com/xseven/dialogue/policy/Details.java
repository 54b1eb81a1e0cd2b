package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.vocabulary.SlotName;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The details that a message names, each put where it belongs: to what is known of the customer, to the task under way, or to
 * the booking that is meant.
 */
final class Details {

    private static final Set<SlotName> ABOUT_THE_CUSTOMER =
            EnumSet.of(SlotName.NAME, SlotName.PHONE, SlotName.EMAIL, SlotName.VEHICLE);

    private final Business business;
    private DialogueState state;
    private boolean changed;
    private boolean told;
    private boolean queued;
    private final List<Basket.Item> notHad = new ArrayList<>();
    private Optional<String> stranger = Optional.empty();
    private Optional<Command.EitherOf> twoReadings = Optional.empty();

    Details(DialogueState state, Business business) {
        this.state = state;
        this.business = business;
    }

    DialogueState state() {
        return state;
    }

    /** Takes another state in place of the one so far; details that follow go into it. */
    void goOnFrom(DialogueState changed) {
        state = changed;
    }

    /** A detail that was said. */
    void set(SlotName slot, String value) {
        told = true;
        twoReadings = twoReadings.filter(readings -> readings.slot() != slot);
        if (!ABOUT_THE_CUSTOMER.contains(slot) && !isTakenHere(slot)) {
            return;
        }
        if (Queue.areSeveral(slot, value)) {
            setEach(value);
            return;
        }
        if (slot == SlotName.ITEMS) {
            setItems(Basket.parse(value));
        } else if (slot == SlotName.STAFF && business.staffMember(value).isEmpty()) {
            stranger = Optional.of(value);
            changed = true;
        } else if (ABOUT_THE_CUSTOMER.contains(slot)) {
            SortedMap<SlotName, String> known = new TreeMap<>(state.known());
            changed |= !value.equals(known.put(slot, value));
            state = state.withKnown(known);
        } else if (namesVisit(slot, value)) {
            changed = true;
        } else if (!state.tasks().isEmpty()) {
            TaskFrame frame = state.tasks().getFirst();
            changed |= !value.equals(frame.slots().get(slot));
            state = state.withCurrent(frame.with(slot, value));
        }
    }

    /** Several services are booked one after the other. */
    private void setEach(String offers) {
        String first = Queue.first(offers);
        boolean adds = first.equals(state.slots().get(SlotName.OFFER));
        set(SlotName.OFFER, first);
        if (!state.tasks().isEmpty()) {
            DialogueState lined = Queue.lined(state, offers, adds, business);
            queued |= !lined.equals(state);
            state = lined;
        }
    }

    /**
     * An order's number belongs to what is asked about an order, and nothing else does. Where that was asked on the way, any
     * other detail is of the task before it, which goes on.
     */
    private boolean isTakenHere(SlotName slot) {
        if (slot != SlotName.ORDER && isOverAnOrder() && state.tasks().size() > 1) {
            state = state.withTasks(state.tasks().subList(1, state.tasks().size()))
                    .withoutProposal();
        }
        return (slot == SlotName.ORDER) == isOverAnOrder();
    }

    private boolean isOverAnOrder() {
        return !state.tasks().isEmpty()
                && Tasks.isAboutAnOrder(state.tasks().getFirst().task());
    }

    /** What nobody there sells, or has today, does not become part of an order. */
    private void setItems(Basket said) {
        if (state.tasks().isEmpty()) {
            return;
        }
        List<Basket.Item> had = said.items().stream()
                .filter(item -> item.unknown().isEmpty() && !item.ids().stream().allMatch(business::isSoldOut))
                .toList();
        said.items().stream()
                .filter(item -> !had.contains(item) || !item.unknownOptions().isEmpty())
                .forEach(notHad::add);
        List<Basket.Item> kept = had.stream().map(Basket.Item::withKnownOptions).toList();
        TaskFrame frame = state.tasks().getFirst();
        TaskFrame after =
                kept.isEmpty() ? frame.without(SlotName.ITEMS) : frame.with(SlotName.ITEMS, new Basket(kept).text());
        changed |= !after.equals(frame) || !notHad.isEmpty();
        state = state.withCurrent(after);
    }

    /** A day or a time that answers which booking is meant says nothing of how it shall be. */
    private boolean namesVisit(SlotName slot, String value) {
        Optional<String> meant = asksWhichVisit()
                ? state.visits().stream()
                        .filter(visit -> value.equals(visit.details().get(slot)))
                        .map(BookedVisit::appointmentId)
                        .findFirst()
                : Optional.empty();
        meant.ifPresent(this::mean);
        return meant.isPresent();
    }

    private boolean asksWhichVisit() {
        return state.tasks().stream()
                .findFirst()
                .flatMap(TaskFrame::asked)
                .filter(SlotName.APPOINTMENT::equals)
                .isPresent();
    }

    private void mean(String appointmentId) {
        changed = true;
        state = state.withCurrent(state.tasks().getFirst().with(SlotName.APPOINTMENT, appointmentId));
    }

    /** A detail that is open again. */
    void reopen(SlotName slot) {
        told = true;
        if (ABOUT_THE_CUSTOMER.contains(slot)) {
            SortedMap<SlotName, String> known = new TreeMap<>(state.known());
            changed |= known.remove(slot) != null;
            state = state.withKnown(known);
        } else if (!state.tasks().isEmpty()) {
            if (slot == SlotName.OFFER) {
                state = Queue.cleared(state);
            }
            TaskFrame frame = state.tasks().getFirst();
            changed |= frame.slots().containsKey(slot)
                    || frame.asked().filter(slot::equals).isPresent();
            state = state.withCurrent(frame.without(slot));
        }
    }

    /** A detail that can be read in several ways. */
    void read(Command.EitherOf readings) {
        told = true;
        changed = true;
        twoReadings = Optional.of(readings);
        if (!state.tasks().isEmpty()) {
            state = state.withCurrent(state.tasks().getFirst().without(readings.slot()));
        }
    }

    /** One of the starts that were offered, counted from one; false where there is none of that number. */
    boolean choose(int option) {
        if (option < 1 || option > state.offered().size()) {
            return false;
        }
        LocalDateTime start = state.offered().get(option - 1);
        if (asksWhichVisit()) {
            state.visits().stream()
                    .filter(visit -> visit.start().equals(start))
                    .findFirst()
                    .ifPresent(visit -> mean(visit.appointmentId()));
            return true;
        }
        set(SlotName.DATE, start.toLocalDate().toString());
        if (!start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            set(SlotName.TIME, start.toLocalTime().toString());
        }
        changed = true;
        return true;
    }

    boolean changed() {
        return changed;
    }

    boolean told() {
        return told;
    }

    /** Whether the message wants several services, which are booked one after the other. */
    boolean queued() {
        return queued;
    }

    /** What was to be ordered and cannot be had. */
    List<Basket.Item> notHad() {
        return List.copyOf(notHad);
    }

    /** A name that was asked for and that nobody of the staff has. */
    Optional<String> stranger() {
        return stranger;
    }

    /** A detail of the task that can be read in several ways, and that nothing else settled. */
    Optional<Command.EitherOf> twoReadings() {
        return twoReadings;
    }
}
