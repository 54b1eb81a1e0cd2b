package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.task.Objection;
import com.xseven.dialogue.task.SlotDefinition.Part;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.task.Verdict;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.Optional;

/** The current task's part in a turn: object, ask, look up, propose, report. */
final class TaskTurn {

    private final Uptake uptake;
    private final Permit permit;
    private final Facts facts;
    private final Phrases phrases;
    private final Speech speech;
    private final CurrentTask current;
    private final Questions questions;

    TaskTurn(Uptake uptake, Permit permit, Facts facts, Phrases phrases, Speech speech) {
        this.uptake = uptake;
        this.permit = permit;
        this.facts = facts;
        this.phrases = phrases;
        this.speech = speech;
        this.current = new CurrentTask(uptake, facts, phrases, speech);
        this.questions = new Questions(current, permit);
    }

    /** What the task needs next. Expects a task under way. */
    Step next() {
        TaskDefinition definition = current.definition();
        Draft draft = current.draft();
        if (uptake.denied() && !uptake.changed()) {
            return Tasks.isAboutAnOrder(definition.task())
                    ? leaveAsItIs()
                    : questions.askWhatToChange(definition, draft);
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
            return questions.object(objection.get());
        }
        return definition
                .missing(Part.WHAT, draft)
                .map(slot -> questions.askFor(slot, draft))
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
            case HAND_OVER -> current.handOver();
            case ANSWER, ASK, CONFIRM -> next();
        };
    }

    /** Whatever the details are, it is not up to them. */
    private Step resting(Verdict premise) {
        if (premise instanceof Verdict.Refused(Objection objection)) {
            return questions.object(objection);
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

    private Step askWorld(TaskDefinition definition, Draft draft) {
        return switch (definition.judge().apply(draft, facts.found())) {
            case Verdict.AskWorld(var call) -> new Step(uptake.state(), new Thought.UseTools(List.of(call)));
            case Verdict.Refused(Objection objection) -> questions.object(objection);
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
            return questions.askFor(slot, draft);
        });
    }

    /** What the rules would do without a yes is proposed all the same. */
    private Step propose(TaskDefinition definition, PendingAction action, String question) {
        return switch (permit.toPropose()) {
            case HAND_OVER -> current.handOver();
            case ANSWER -> over(SmallTalk.unable(definition.task(), Optional.empty(), facts, phrases));
            case ASK ->
                definition.slots().isEmpty()
                        ? proposal(definition, action, question)
                        : questions.askWhetherRight(definition);
            case CONFIRM, COMMIT -> proposal(definition, action, question);
        };
    }

    private Step proposal(TaskDefinition definition, PendingAction action, String question) {
        speech.say(question)
                .suggest(new Suggestions(facts, phrases).to(definition, action))
                .show(Cards.proposed(action, facts.business()));
        DialogueState state = uptake.state();
        DialogueState after = Ledger.told(
                        state.withCurrent(state.tasks().getFirst().askingNothing())
                                .withOffered(List.of()),
                        current.draft(),
                        facts.found())
                .withPending(Optional.of(action));
        return new Step(after, new Thought.Propose(action, speech.words()));
    }

    /** A no to a task that has nothing to change about it. */
    private Step leaveAsItIs() {
        return over(phrases.say(Phrase.ORDER_STANDS));
    }

    private Step over(String words) {
        DialogueState state = uptake.state();
        DialogueState after = Ledger.told(state, current.draft(), facts.found())
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
        return questions.ask(slot, question, List.of());
    }

    /** What is known of the task; nothing where the answer proposes it in full anyway. */
    String soFar() {
        return current.soFar();
    }

    /** After the world was asked to act. {@code answers} go with the report, to questions of the same message. */
    Step report(ActionOutcome outcome, List<String> answers) {
        return new Aftermath(current, questions).report(outcome, answers);
    }
}
