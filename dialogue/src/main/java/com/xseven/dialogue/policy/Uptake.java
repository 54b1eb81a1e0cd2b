package com.xseven.dialogue.policy;

import com.xseven.dialogue.answer.OffersAsked;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A turn's commands, taken up in the order of their words: what they change in the state, and what they ask of the
 * answer.
 */
final class Uptake {

    private static final double SURELY_OUT_OF_SCOPE = 0.6;

    private final Business business;
    private final Details details;
    private final Asides asides = new Asides();
    private boolean affirmed;
    private boolean denied;
    private boolean dropped;
    private boolean droppedOrder;
    private Optional<BookedVisit> kept = Optional.empty();
    private boolean unclear;
    private boolean started;
    private boolean begun;
    private boolean outOfScope;
    private final Set<String> askedAbout = new LinkedHashSet<>();
    private String language = "";
    private final List<Intent> unable = new ArrayList<>();

    private Uptake(DialogueState state, Business business) {
        this.business = business;
        this.details = new Details(state, business);
    }

    static Uptake of(DialogueState state, Understood understood, Business business) {
        Uptake uptake = new Uptake(state.withTopic(Optional.empty()), business);
        uptake.outOfScope =
                understood.intent() == Intent.OUT_OF_SCOPE && understood.confidence() >= SURELY_OUT_OF_SCOPE;
        uptake.language = understood.language();
        understood.commands().forEach(uptake::take);
        uptake.takePerson(state);
        return uptake;
    }

    /** The details that the message named. */
    Details details() {
        return details;
    }

    /** What the message says or asks besides. */
    Asides asides() {
        return asides;
    }

    /** What there is to say to a customer whose language is not spoken here; more of it where nothing was understood. */
    Optional<String> regret() {
        Optional<String> regret = Phrases.regretting(language);
        Optional<String> more = understoodNothing()
                ? Phrases.possible(language, Phrases.in(language).forms().phone(business.phone()))
                : Optional.empty();
        return regret.map(said -> more.map(possible -> said + " " + possible).orElse(said));
    }

    /** Whom to call in an emergency, to a customer whose language is not spoken here but known. */
    String alarm() {
        return asides.escalation()
                .filter(Intent.EMERGENCY::equals)
                .flatMap(reason -> Phrases.alarming(language))
                .orElse("");
    }

    private void take(Command command) {
        switch (command) {
            case Command.StartTask(Intent task, var evidence) -> start(task);
            case Command.SetSlot(SlotName slot, String value, var evidence) -> details.set(slot, value);
            case Command.CorrectSlot(SlotName slot, String value, var evidence) -> correct(slot, value);
            case Command.ReopenSlot(SlotName slot, var evidence) -> details.reopen(slot);
            case Command.EitherOf readings -> details.read(readings);
            case Command.CancelTask(var evidence) -> drop();
            case Command.Affirm(var evidence) -> affirm();
            case Command.Deny(var evidence) -> deny();
            case Command.Choose(int option, var evidence) -> choose(option);
            case Command.AskFact question -> ask(question);
            case Command.ChitChat(Intent kind, var evidence) -> asides.greet(kind);
            case Command.Escalate(Intent reason, var evidence) -> asides.escalate(reason);
            case Command.Clarify(var evidence) -> unclear = true;
        }
    }

    /** Who would rather have only what is booked already gives up what was to be booked next. */
    private void correct(SlotName slot, String value) {
        if (slot == SlotName.OFFER && Queue.hasOnly(value, details.state())) {
            drop();
        } else {
            details.set(slot, value);
        }
    }

    private void start(Intent task) {
        DialogueState state = details.state();
        if (!Agenda.allows(task, state, business)) {
            unable.add(task);
            return;
        }
        started = true;
        if (state.tasks().stream().noneMatch(frame -> frame.task() == task)) {
            details.goOnFrom(Agenda.begun(task, state, business));
            begun = true;
        }
    }

    private void choose(int option) {
        if (!details.choose(option)) {
            unclear = true;
        }
    }

    private void affirm() {
        if (state().pending().isEmpty() && state().offered().size() == 1) {
            choose(1);
        } else {
            affirmed = true;
        }
    }

    private void deny() {
        denied = true;
        boolean over = state().tasks().stream()
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
        droppedOrder = state().tasks().stream()
                .findFirst()
                .filter(frame -> frame.task() == Intent.ORDER)
                .isPresent();
        kept = Agenda.visit(details.state());
        details.goOnFrom(Agenda.dropped(details.state()));
    }

    private void ask(Command.AskFact question) {
        if (question.about() == Intent.CHECK_AVAILABILITY) {
            start(Intent.BOOK);
            question.details().forEach(details::set);
            return;
        }
        asides.ask(question);
        if (question.about() != Intent.PENDING_ACTIONS) {
            DialogueState state = state().withTopic(Optional.of(question.about()));
            askedAbout.addAll(OffersAsked.meant(question, business));
            details.goOnFrom(
                    askedAbout.isEmpty() ? state : state.withService(Optional.of(String.join(",", askedAbout))));
        }
    }

    /** A yes to nothing else is one to the person who was offered. */
    private void takePerson(DialogueState before) {
        boolean offered = before.topic().filter(Intent.TALK_TO_HUMAN::equals).isPresent();
        if (offered && affirmed && !told() && !changed() && state().pending().isEmpty()) {
            asides.escalate(Intent.TALK_TO_HUMAN);
        }
    }

    DialogueState state() {
        return details.state();
    }

    /** Whether the customer said yes to the pending action as it stands, and to nothing else. */
    boolean agreesToPending() {
        return affirmed
                && !denied
                && !changed()
                && !dropped
                && !unclear
                && state().pending().isPresent();
    }

    /** Whether the customer said no to what is proposed, and named nothing else that they would like. */
    boolean refusesPending() {
        return (denied || dropped) && !affirmed && !changed() && !unclear;
    }

    boolean saidOnlyCourtesies() {
        return !saidSomethingForTask() && asides.questions().isEmpty() && unable.isEmpty();
    }

    /** Whether the message surely wants something that nobody here does. */
    boolean isOutOfScope() {
        return outOfScope;
    }

    boolean understoodNothing() {
        return !saidSomethingForTask() && asides.isEmpty() && unable.isEmpty() && !dropped;
    }

    /** Whether the message brought anything, other than words that leave everything as it was. */
    boolean movedOn() {
        return changed() || dropped || asides.asksAnything() || !unable.isEmpty();
    }

    /** Whether the message moved the task on, or at least tried to. */
    boolean saidSomethingForTask() {
        return told() || changed() || started || affirmed || denied;
    }

    /** What was had last time becomes part of the task under way, as if it had been said. */
    void takeFromLastTime(SortedMap<SlotName, String> slots) {
        slots.forEach(details::set);
    }

    /** Nothing is to be as it was last time any more. */
    void leaveLastTime() {
        details.goOnFrom(state().withCurrent(state().tasks().getFirst().without(SlotName.AGAIN)));
    }

    boolean told() {
        return details.told();
    }

    boolean changed() {
        return begun || details.changed();
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

    /** Whether it was an order that was dropped. */
    boolean droppedOrder() {
        return droppedOrder;
    }

    /** The booking that a dropped task would have changed. */
    Optional<BookedVisit> kept() {
        return kept;
    }

    boolean unclear() {
        return unclear;
    }

    List<Intent> unable() {
        return List.copyOf(unable);
    }
}
