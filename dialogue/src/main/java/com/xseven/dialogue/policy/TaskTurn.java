package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.task.Objection;
import com.xseven.dialogue.task.Report;
import com.xseven.dialogue.task.SlotDefinition;
import com.xseven.dialogue.task.SlotDefinition.Part;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.task.Verdict;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The current task's part in a turn: object, ask, look up, propose, report. */
final class TaskTurn {

    private final Uptake uptake;
    private final Permit permit;
    private final Facts facts;
    private final Phrases phrases;
    private final Speech speech;

    TaskTurn(Uptake uptake, Permit permit, Facts facts, Phrases phrases, Speech speech) {
        this.uptake = uptake;
        this.permit = permit;
        this.facts = facts;
        this.phrases = phrases;
        this.speech = speech;
    }

    /** What the task needs next. Expects a task under way. */
    Step next() {
        TaskDefinition definition = definition();
        Draft draft = draft(definition);
        if (uptake.denied() && !uptake.changed()) {
            return Tasks.isAboutAnOrder(definition.task()) ? leaveAsItIs() : askWhatToChange(definition, draft);
        }
        Optional<Verdict> premise = definition.premise().apply(draft);
        if (premise.isPresent()) {
            return resting(premise.get());
        }
        speech.say(NotHad.words(uptake.details().notHad(), draft));
        sayOneByOne();
        Optional<Objection> objection = Readings.stranger(uptake.details(), draft)
                .or(() -> definition.objection(draft))
                .or(() -> Readings.either(uptake.details(), draft));
        if (objection.isPresent()) {
            return object(objection.get());
        }
        return definition
                .missing(Part.WHAT, draft)
                .map(slot -> askFor(slot, draft))
                .orElseGet(() -> askWorld(definition, draft));
    }

    private void sayOneByOne() {
        if (uptake.details().queued()) {
            DialogueState state = uptake.state();
            Queue.offer(state.tasks().getFirst(), facts.business())
                    .ifPresent(first -> speech.say(phrases.say(
                            Phrase.ONE_BY_ONE,
                            first.name(),
                            Queue.names(Queue.waiting(state, facts.business()), phrases))));
        }
    }

    /** After a yes to what was put before the customer. */
    Step commit(DialogueState before) {
        return switch (permit.toCommit()) {
            case COMMIT -> new Step(before, new Thought.Commit(before.pending().orElseThrow()));
            case HAND_OVER -> handOver();
            case ANSWER, ASK, CONFIRM -> next();
        };
    }

    /** Whatever the details are, it is not up to them. */
    private Step resting(Verdict premise) {
        if (premise instanceof Verdict.Refused(Objection objection)) {
            return object(objection);
        }
        if (premise instanceof Verdict.NeedsPerson(String words)) {
            DialogueState state = uptake.state();
            DialogueState after = state.withTasks(
                            state.tasks().subList(1, state.tasks().size()))
                    .withoutProposal();
            return new Step(after, new Thought.HandOver(speech.say(words).words()));
        }
        throw new IllegalStateException("Expected a premise to stand in the way, but it does not");
    }

    /** What is known of the task; nothing where the answer proposes it in full anyway. */
    String soFar() {
        boolean proposed = uptake.state().pending().isPresent() && !uptake.changed();
        return proposed
                ? ""
                : definition()
                        .soFar()
                        .apply(draft(definition()))
                        .map(known -> phrases.say(Phrase.SO_FAR, known))
                        .orElse("");
    }

    private Step askWorld(TaskDefinition definition, Draft draft) {
        return switch (definition.judge().apply(draft, facts.found())) {
            case Verdict.AskWorld(var call) -> new Step(uptake.state(), new Thought.UseTools(List.of(call)));
            case Verdict.Refused(Objection objection) -> object(objection);
            case Verdict.Answered(String words) -> over(words);
            case Verdict.Proposed(PendingAction action, String question) -> propose(definition, action, question);
            case Verdict.NeedsPerson(String words) ->
                new Step(
                        uptake.state().withPending(Optional.empty()),
                        new Thought.HandOver(speech.say(words).words()));
            case Verdict.Possible(String words) ->
                askWho(definition, draft, words)
                        .orElseGet(() -> propose(
                                definition,
                                definition.action().apply(draft),
                                definition.question().apply(draft)));
            case Verdict.OnlyLater(String words, PendingAction action, String question) ->
                askWho(definition, draft, words).orElseGet(() -> {
                    speech.say(words);
                    return propose(definition, action, question);
                });
        };
    }

    private Optional<Step> askWho(TaskDefinition definition, Draft draft, String words) {
        return definition.missing(Part.WHO, draft).map(slot -> {
            if (uptake.saidSomethingForTask() && slot.slot() == SlotName.NAME) {
                speech.say(words);
            }
            return askFor(slot, draft);
        });
    }

    /** What the rules would do without a yes is proposed all the same. */
    private Step propose(TaskDefinition definition, PendingAction action, String question) {
        return switch (permit.toPropose()) {
            case HAND_OVER -> handOver();
            case ANSWER -> over(SmallTalk.unable(definition.task(), Optional.empty(), facts, phrases));
            case ASK ->
                definition.slots().isEmpty() ? proposal(definition, action, question) : askWhetherRight(definition);
            case CONFIRM, COMMIT -> proposal(definition, action, question);
        };
    }

    private Step proposal(TaskDefinition definition, PendingAction action, String question) {
        speech.say(question).suggest(suggestions(definition, action)).show(Cards.proposed(action, facts.business()));
        DialogueState state = uptake.state();
        DialogueState after = Ledger.told(
                        state.withCurrent(state.tasks().getFirst().askingNothing())
                                .withOffered(List.of()),
                        draft(definition),
                        facts.found())
                .withPending(Optional.of(action));
        return new Step(after, new Thought.Propose(action, speech.words()));
    }

    private List<String> suggestions(TaskDefinition definition, PendingAction action) {
        Phrase yes = switch (action) {
            case PendingAction.Book book -> Phrase.SUGGEST_YES;
            case PendingAction.Order order -> Phrase.SUGGEST_YES_ORDER;
            case PendingAction.Reschedule move -> Phrase.SUGGEST_DO_IT;
            case PendingAction.Cancel cancel -> Phrase.SUGGEST_DO_IT;
            case PendingAction.CancelOrder cancel -> Phrase.SUGGEST_DO_IT;
            case PendingAction.Wait wait -> Phrase.SUGGEST_DO_IT;
            case PendingAction.LeavePlace leave -> Phrase.SUGGEST_DO_IT;
        };
        Phrase no = definition.overWithNo() || Tasks.isAboutAnOrder(definition.task())
                ? Phrase.SUGGEST_KEEP
                : Phrase.SUGGEST_CHANGE;
        return List.of(phrases.say(yes), phrases.say(no));
    }

    /** A no to a task that has nothing to change about it. */
    private Step leaveAsItIs() {
        return over(phrases.say(Phrase.ORDER_STANDS));
    }

    private Step over(String words) {
        DialogueState state = uptake.state();
        DialogueState after = Ledger.told(state, draft(definition()), facts.found())
                .withTasks(state.tasks().subList(1, state.tasks().size()))
                .withoutProposal();
        return new Step(
                after,
                new Thought.Answer(speech.say(words)
                        .show(Cards.tracked(facts.found(), state.order()))
                        .words()));
    }

    /** Asks for a detail that something else than the task needs first. */
    Step askFirst(SlotName slot, String question) {
        return ask(slot, question, List.of());
    }

    private Step askFor(SlotDefinition slot, Draft draft) {
        if (speech.isEmpty() && uptake.understoodNothing()) {
            speech.say(Phrase.NOT_UNDERSTOOD_BRIEFLY);
        }
        return ask(slot.slot(), slot.question().apply(draft), List.of());
    }

    private Step object(Objection objection) {
        List<String> starts = objection.alternatives().stream()
                .map(objection.ask() == SlotName.APPOINTMENT ? this::inFull : this::brief)
                .toList();
        speech.suggest(starts).suggest(objection.also());
        if (objection.ask() != SlotName.APPOINTMENT) {
            speech.show(Cards.slots(objection.alternatives(), starts, facts.business()));
        }
        return ask(objection.ask(), objection.words(), objection.alternatives());
    }

    private String inFull(LocalDateTime start) {
        return phrases.forms().date(start.toLocalDate(), facts.now().toLocalDate()) + ", "
                + phrases.forms().time(start.toLocalTime());
    }

    private String brief(LocalDateTime start) {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? phrases.forms().date(start.toLocalDate(), facts.now().toLocalDate())
                : phrases.forms().time(start.toLocalTime());
    }

    /** After a no: what is asked for is needed, or what was offered does not suit, or something is to be changed. */
    private Step askWhatToChange(TaskDefinition definition, Draft draft) {
        Optional<SlotName> asked = uptake.state().tasks().getFirst().asked();
        Optional<SlotDefinition> needed = asked.flatMap(definition::slot).filter(slot -> slot.isMissingIn(draft));
        if (needed.isPresent()) {
            speech.say(Phrase.NEEDED);
            return ask(needed.get().slot(), needed.get().question().apply(draft), List.of());
        }
        boolean refusesOffer = !uptake.state().offered().isEmpty();
        Phrase question = refusesOffer ? Phrase.ASK_ANOTHER_TIME : Phrase.ASK_WHAT_TO_CHANGE;
        return ask(asked.orElse(mostLikelyToChange(definition)), phrases.say(question), List.of());
    }

    private Step askWhetherRight(TaskDefinition definition) {
        speech.say(Phrase.UNSURE).say(soFar());
        return asking(mostLikelyToChange(definition), phrases.say(Phrase.IS_THAT_RIGHT), List.of());
    }

    private static SlotName mostLikelyToChange(TaskDefinition definition) {
        return definition
                .slot(SlotName.TIME)
                .orElseGet(() -> definition.slots().getFirst())
                .slot();
    }

    private Step ask(SlotName slot, String question, List<LocalDateTime> offered) {
        TaskDefinition definition = definition();
        Draft draft = draft(definition);
        int missing = (int) definition.slots().stream()
                .filter(each -> each.isMissingIn(draft))
                .count();
        return switch (permit.toAsk(slot, missing)) {
            case HAND_OVER -> handOver();
            case ANSWER, ASK, CONFIRM, COMMIT -> asking(slot, question, offered);
        };
    }

    private Step asking(SlotName slot, String question, List<LocalDateTime> offered) {
        DialogueState state = uptake.state();
        TaskFrame frame = state.tasks().getFirst().asking(slot, permit.timesAsked(slot) + 1);
        return new Step(
                state.withCurrent(frame).withOffered(offered).withPending(Optional.empty()),
                new Thought.Ask(slot, speech.say(question).words()));
    }

    /** The task stays, should the customer say what was asked for after all. */
    private Step handOver() {
        return Persons.called(
                Optional.empty(), speech.words().text(), uptake.state().withoutProposal(), facts, phrases);
    }

    /** After the world was asked to act. {@code answers} go with the report, to questions of the same message. */
    Step report(ActionOutcome outcome, List<String> answers) {
        TaskDefinition definition = definition();
        DialogueState state = uptake.state();
        Report report = definition.report().apply(draft(definition), outcome);
        return switch (report) {
            case Report.Done(String words) -> {
                speech.say(words).show(Cards.done(state.pending(), outcome, facts.business()));
                answers.forEach(speech::say);
                DialogueState after = Ledger.after(state, draft(definition), outcome)
                        .withTasks(state.tasks().subList(1, state.tasks().size()))
                        .withPending(Optional.empty())
                        .withOffered(List.of());
                yield goingOn(after, outcome);
            }
            case Report.Refused(Objection objection) -> {
                answers.forEach(speech::say);
                yield object(objection);
            }
            case Report.Failed(String words) -> {
                answers.forEach(speech::say);
                PendingAction action = state.pending().orElseThrow();
                yield new Step(
                        state,
                        new Thought.Propose(
                                action,
                                speech.say(words)
                                        .suggest(suggestions(definition(), action)
                                                .subList(0, 1))
                                        .words()));
            }
        };
    }

    /** The next of several services that were wanted together comes at once, if there is one. */
    private Step goingOn(DialogueState after, ActionOutcome outcome) {
        Optional<Offer> done = Queue.offer(uptake.state().tasks().getFirst(), facts.business());
        Optional<Offer> next = after.tasks().stream()
                .findFirst()
                .filter(frame -> frame.task() == Intent.BOOK && outcome instanceof ActionOutcome.Booked)
                .filter(frame -> !frame.slots().containsKey(SlotName.DATE))
                .flatMap(frame -> Queue.offer(frame, facts.business()));
        if (next.isEmpty()) {
            return new Step(after, new Thought.Answer(speech.words()));
        }
        List<LocalDateTime> start = Queue.after(outcome, done, next.get(), facts.business()).stream()
                .toList();
        String question = start.isEmpty()
                ? phrases.say(Phrase.NEXT_SERVICE, next.get().name())
                : phrases.say(Phrase.NEXT_SERVICE_AFTER, next.get().name(), inFull(start.getFirst()));
        speech.suggest(start.stream().map(this::inFull).toList());
        TaskFrame frame = after.tasks().getFirst().asking(SlotName.TIME, 1);
        return new Step(
                after.withCurrent(frame).withOffered(start),
                new Thought.Ask(SlotName.TIME, speech.say(question).words()));
    }

    private TaskDefinition definition() {
        return Tasks.of(uptake.state().tasks().getFirst().task()).orElseThrow();
    }

    private Draft draft(TaskDefinition definition) {
        DialogueState state = uptake.state();
        return definition.draft(state.tasks().getFirst(), state, facts.business(), facts.now(), phrases);
    }
}
