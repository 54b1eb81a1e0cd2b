package com.xseven.dialogue.policy;

import com.xseven.dialogue.answer.OffersAsked;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrases;
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
 * A turn's commands, taken up in the order of their words: what they change in the state, and what they ask of the
 * answer.
 */
final class Uptake {

    private static final Set<SlotName> ABOUT_THE_CUSTOMER =
            EnumSet.of(SlotName.NAME, SlotName.PHONE, SlotName.EMAIL, SlotName.VEHICLE);

    private static final double SURELY_OUT_OF_SCOPE = 0.6;

    private final Business business;
    private DialogueState state;
    private boolean changed;
    private boolean affirmed;
    private boolean denied;
    private boolean dropped;
    private Optional<BookedVisit> kept = Optional.empty();
    private boolean unclear;
    private boolean started;
    private boolean told;
    private boolean outOfScope;
    private boolean asksForSummary;
    private boolean asksForLastTime;
    private boolean queued;
    private Optional<String> regret = Optional.empty();
    private Optional<Intent> escalation = Optional.empty();
    private final List<Command.AskFact> questions = new ArrayList<>();
    private final List<Intent> unable = new ArrayList<>();
    private final List<Basket.Item> notHad = new ArrayList<>();
    private Optional<String> stranger = Optional.empty();
    private Optional<Command.EitherOf> twoReadings = Optional.empty();
    private final List<Intent> courtesies = new ArrayList<>();

    private Uptake(DialogueState state, Business business) {
        this.state = state;
        this.business = business;
    }

    static Uptake of(DialogueState state, Understood understood, Business business) {
        Uptake uptake = new Uptake(state.withTopic(Optional.empty()), business);
        uptake.outOfScope =
                understood.intent() == Intent.OUT_OF_SCOPE && understood.confidence() >= SURELY_OUT_OF_SCOPE;
        uptake.regret = Phrases.regretting(understood.language());
        understood.commands().forEach(uptake::take);
        uptake.takePerson(state);
        return uptake;
    }

    /** What there is to say to a customer whose language is not spoken here. */
    Optional<String> regret() {
        return regret;
    }

    private void take(Command command) {
        switch (command) {
            case Command.StartTask(Intent task, var evidence) -> start(task);
            case Command.SetSlot(SlotName slot, String value, var evidence) -> set(slot, value);
            case Command.CorrectSlot(SlotName slot, String value, var evidence) -> set(slot, value);
            case Command.ReopenSlot(SlotName slot, var evidence) -> reopen(slot);
            case Command.EitherOf readings -> read(readings);
            case Command.CancelTask(var evidence) -> drop();
            case Command.Affirm(var evidence) -> affirm();
            case Command.Deny(var evidence) -> deny();
            case Command.Choose(int option, var evidence) -> choose(option);
            case Command.AskFact question -> ask(question);
            case Command.ChitChat(Intent kind, var evidence) -> courtesies.add(kind);
            case Command.Escalate(Intent reason, var evidence) -> escalate(reason);
            case Command.Clarify(var evidence) -> unclear = true;
        }
    }

    private void start(Intent task) {
        if (!Tasks.isDoneFor(task, business)
                || (Tasks.isAboutAVisit(task) && state.visits().isEmpty())) {
            unable.add(task);
            return;
        }
        started = true;
        if (state.tasks().stream().noneMatch(frame -> frame.task() == task)) {
            List<TaskFrame> tasks = new ArrayList<>(state.tasks());
            tasks.removeIf(frame -> Tasks.isAboutAVisit(frame.task()) || frame.task() == Intent.TRACK_ORDER);
            tasks.addFirst(new TaskFrame(task, askedAbout(task), Optional.empty()));
            state = state.withTasks(tasks).withPending(Optional.empty()).withOffered(List.of());
            changed = true;
        }
    }

    /** Who asks for a service's price and then books means that service. */
    private SortedMap<SlotName, String> askedAbout(Intent task) {
        SortedMap<SlotName, String> slots = new TreeMap<>();
        state.service()
                .filter(service -> !Tasks.isAboutAVisit(task))
                .filter(service -> business.services().stream()
                        .anyMatch(offer -> offer.id().equals(service)))
                .ifPresent(service -> slots.put(SlotName.OFFER, service));
        return slots;
    }

    private void read(Command.EitherOf readings) {
        told = true;
        changed = true;
        twoReadings = Optional.of(readings);
        if (!state.tasks().isEmpty()) {
            state = state.withCurrent(state.tasks().getFirst().without(readings.slot()));
        }
    }

    private void set(SlotName slot, String value) {
        told = true;
        twoReadings = twoReadings.filter(readings -> readings.slot() != slot);
        if (!ABOUT_THE_CUSTOMER.contains(slot) && !isTakenHere(slot)) {
            return;
        }
        if (Queue.isOne(slot, value)) {
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

    private void reopen(SlotName slot) {
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

    private void choose(int option) {
        if (option < 1 || option > state.offered().size()) {
            unclear = true;
            return;
        }
        LocalDateTime start = state.offered().get(option - 1);
        if (asksWhichVisit()) {
            state.visits().stream()
                    .filter(visit -> visit.start().equals(start))
                    .findFirst()
                    .ifPresent(visit -> mean(visit.appointmentId()));
            return;
        }
        set(SlotName.DATE, start.toLocalDate().toString());
        if (!start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            set(SlotName.TIME, start.toLocalTime().toString());
        }
        changed = true;
    }

    private void affirm() {
        if (state.pending().isEmpty() && state.offered().size() == 1) {
            choose(1);
        } else {
            affirmed = true;
        }
    }

    private void deny() {
        denied = true;
        boolean over = state.tasks().stream()
                .findFirst()
                .flatMap(frame -> Tasks.of(frame.task()))
                .filter(TaskDefinition::overWithNo)
                .isPresent();
        if (over) {
            drop();
        }
    }

    private void drop() {
        dropped = true;
        kept = state.tasks().stream()
                .findFirst()
                .filter(frame -> Tasks.isAboutAVisit(frame.task()))
                .flatMap(this::visitOf);
        if (!state.tasks().isEmpty()) {
            state = state.withTasks(Queue.without(
                            state.tasks(), state.tasks().getFirst().task()))
                    .withPending(Optional.empty())
                    .withOffered(List.of());
        }
    }

    private Optional<BookedVisit> visitOf(TaskFrame frame) {
        return Optional.ofNullable(frame.slots().get(SlotName.APPOINTMENT))
                .flatMap(meant -> state.visits().stream()
                        .filter(visit -> visit.appointmentId().equals(meant))
                        .findFirst())
                .or(() -> state.visits().stream().reduce((first, second) -> second));
    }

    private void ask(Command.AskFact question) {
        if (question.about() == Intent.PENDING_ACTIONS && question.details().containsKey(SlotName.AGAIN)) {
            asksForLastTime = true;
        } else if (question.about() == Intent.PENDING_ACTIONS) {
            asksForSummary = true;
        } else if (question.about() == Intent.CHECK_AVAILABILITY) {
            start(Intent.BOOK);
            question.details().forEach(this::set);
        } else {
            questions.add(question);
            state = state.withTopic(Optional.of(question.about()));
            Optional<String> offer = OffersAsked.only(question, business);
            state = offer.isPresent() ? state.withService(offer) : state;
        }
    }

    private void escalate(Intent reason) {
        if (escalation.isEmpty() || reason == Intent.EMERGENCY) {
            escalation = Optional.of(reason);
        }
    }

    /** A yes to nothing else is one to the person who was offered. */
    private void takePerson(DialogueState before) {
        boolean offered = before.topic().filter(Intent.TALK_TO_HUMAN::equals).isPresent();
        if (offered && affirmed && !told && !changed && state.pending().isEmpty()) {
            escalate(Intent.TALK_TO_HUMAN);
        }
    }

    /** Whether the message wants several services, which are booked one after the other. */
    boolean queued() {
        return queued;
    }

    DialogueState state() {
        return state;
    }

    /** Whether the customer said yes to the pending action as it stands, and to nothing else. */
    boolean agreesToPending() {
        return affirmed
                && !denied
                && !changed
                && !dropped
                && !unclear
                && state.pending().isPresent();
    }

    /** Whether the customer said no to what is proposed, and named nothing else that they would like. */
    boolean refusesPending() {
        return (denied || dropped) && !affirmed && !changed && !unclear;
    }

    boolean saidOnlyCourtesies() {
        return !saidSomethingForTask() && questions.isEmpty() && unable.isEmpty();
    }

    /** Whether the message surely wants something that nobody here does. */
    boolean isOutOfScope() {
        return outOfScope;
    }

    boolean understoodNothing() {
        return !saidSomethingForTask()
                && questions.isEmpty()
                && courtesies.isEmpty()
                && unable.isEmpty()
                && escalation.isEmpty()
                && !dropped
                && !asksForSummary
                && !asksForLastTime;
    }

    /** Whether the message brought anything, other than words that leave everything as it was. */
    boolean movedOn() {
        return changed || dropped || asksForSummary || asksForLastTime || !questions.isEmpty() || !unable.isEmpty();
    }

    /** Whether the message moved the task on, or at least tried to. */
    boolean saidSomethingForTask() {
        return told || changed || started || affirmed || denied;
    }

    /** Whether the customer wants to hear what is known or booked. */
    boolean asksForSummary() {
        return asksForSummary;
    }

    /** Whether the customer wants to hear when they were here last. */
    boolean asksForLastTime() {
        return asksForLastTime;
    }

    /** What was had last time becomes part of the task under way, as if it had been said. */
    void takeFromLastTime(SortedMap<SlotName, String> slots) {
        slots.forEach(this::set);
    }

    /** Nothing is to be as it was last time any more. */
    void leaveLastTime() {
        state = state.withCurrent(state.tasks().getFirst().without(SlotName.AGAIN));
    }

    boolean told() {
        return told;
    }

    boolean changed() {
        return changed;
    }

    boolean denied() {
        return denied;
    }

    boolean affirmed() {
        return affirmed;
    }

    boolean dropped() {
        return dropped;
    }

    /** The booking that a dropped task would have changed. */
    Optional<BookedVisit> kept() {
        return kept;
    }

    boolean unclear() {
        return unclear;
    }

    Optional<Intent> escalation() {
        return escalation;
    }

    List<Command.AskFact> questions() {
        return List.copyOf(questions);
    }

    List<Intent> unable() {
        return List.copyOf(unable);
    }

    List<Intent> courtesies() {
        return List.copyOf(courtesies);
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
