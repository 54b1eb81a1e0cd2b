package com.xseven.dialogue.policy;

import com.xseven.dialogue.answer.Answers;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.Optional;

/** Decides what happens next in a conversation with a customer. Pure: the same arguments give the same step. */
public final class Policy {

    /**
     * One thought.
     *
     * @param state as it was when the turn began
     * @param understood the commands of this turn
     * @param facts what is known of the world; grows while a turn goes on
     * @param rules what the house allows
     */
    public Step think(DialogueState state, Understood understood, Facts facts, HouseRules rules) {
        Phrases phrases = Phrases.in(understood.language());
        Uptake uptake = Uptake.of(state, understood, facts.business());
        Permit permit = new Permit(rules, state, understood, uptake);
        Step step = step(state, uptake, permit, facts, phrases);
        return uptake.understoodNothing() && !(step.thought() instanceof Thought.HandOver) ? step.unhelped() : step;
    }

    private static Step step(DialogueState state, Uptake uptake, Permit permit, Facts facts, Phrases phrases) {
        if (lastOutcome(facts).isPresent()) {
            return filled(carryOn(state, uptake, permit, facts, phrases), facts);
        }
        return switch (permit.takeover()) {
            case HAND_OVER ->
                Persons.called(uptake.asides().escalation(), uptake.alarm(), uptake.state(), facts, phrases);
            case OFFER -> Persons.offeredWith(filled(carryOn(state, uptake, permit, facts, phrases), facts), phrases);
            case NONE -> filled(carryOn(state, uptake, permit, facts, phrases), facts);
        };
    }

    /** The step with what goes without saying written into the task under way, where everybody can see it. */
    private static Step filled(Step step, Facts facts) {
        DialogueState state = step.state();
        if (state.tasks().isEmpty() || step.thought() instanceof Thought.Commit) {
            return step;
        }
        TaskFrame frame = state.tasks().getFirst();
        return Tasks.of(frame.task())
                .map(definition ->
                        new Step(state.withCurrent(definition.withFallbacks(frame, facts.business())), step.thought()))
                .orElse(step);
    }

    private static Step carryOn(DialogueState before, Uptake uptake, Permit permit, Facts facts, Phrases phrases) {
        Speech speech = new Speech(phrases);
        TaskTurn task = new TaskTurn(uptake, permit, facts, phrases, speech);
        Optional<Step> left = OfferedPlaces.left(before, uptake, facts, phrases);
        if (left.isPresent()) {
            return left.get();
        }
        if (uptake.agreesToPending()) {
            return lastOutcome(facts)
                    .map(outcome -> task.report(outcome, answers(uptake, facts, phrases)))
                    .orElseGet(() -> task.commit(before));
        }
        uptake.regret().ifPresent(speech::say);
        sayOnTheWay(uptake, facts, phrases, speech);
        if (uptake.asides().asksForSummary()) {
            sayWhatThereIs(uptake, task, facts, phrases, speech);
        }
        LastTime lastTime = new LastTime(uptake, facts, phrases, speech);
        return lastTime.before(task)
                .orElseGet(() ->
                        uptake.state().tasks().isEmpty() ? withoutTask(uptake, facts, phrases, speech) : task.next());
    }

    /** What stands already, and then what is under way. */
    private static void sayWhatThereIs(Uptake uptake, TaskTurn task, Facts facts, Phrases phrases, Speech speech) {
        if (uptake.state().tasks().isEmpty()) {
            speech.say(new WhatStands(uptake.state(), facts, phrases).told());
        } else {
            speech.say(new WhatStands(uptake.state(), facts, phrases).toldIfAny())
                    .say(task.soFar());
        }
    }

    static Optional<ActionOutcome> lastOutcome(Facts facts) {
        return facts.found().stream()
                .filter(Fact.ActionDone.class::isInstance)
                .map(fact -> ((Fact.ActionDone) fact).outcome())
                .reduce((first, second) -> second);
    }

    /** SmallTalk, answers and what cannot be done: all that is said before the task goes on. */
    private static void sayOnTheWay(Uptake uptake, Facts facts, Phrases phrases, Speech speech) {
        boolean goesOn = !uptake.state().tasks().isEmpty();
        SmallTalk.to(uptake.asides().courtesies(), goesOn, facts, phrases).forEach(speech::say);
        if (uptake.dropped()) {
            speech.say(dropped(uptake, facts, phrases));
        }
        answers(uptake, facts, phrases).forEach(speech::say);
        uptake.asides().escalation().ifPresent(reason -> speech.say(Persons.elsewhere(reason, facts, phrases)));
        speech.show(Cards.offers(uptake.asides().questions(), facts.business()));
        uptake.unable()
                .forEach(
                        task -> speech.say(SmallTalk.unable(task, uptake.state().booked(), facts, phrases)));
    }

    private static String dropped(Uptake uptake, Facts facts, Phrases phrases) {
        WhatStands stands = new WhatStands(uptake.state(), facts, phrases);
        return uptake.kept()
                .map(stands::afterKeeping)
                .orElseGet(() ->
                        stands.afterDropping(uptake.droppedOrder() ? Phrase.TASK_DROPPED_ORDER : Phrase.TASK_DROPPED));
    }

    static List<String> answers(Uptake uptake, Facts facts, Phrases phrases) {
        return uptake.asides().questions().stream()
                .map(question -> Answers.to(question, facts, phrases))
                .distinct()
                .toList();
    }

    private static Step withoutTask(Uptake uptake, Facts facts, Phrases phrases, Speech speech) {
        if (uptake.asides().courtesies().contains(Intent.GREET) && uptake.saidOnlyCourtesies()) {
            speech.say(SmallTalk.abilities(facts, phrases)).say(Phrase.HOW_TO_HELP);
        } else if (uptake.dropped()) {
            speech.say(Phrase.ANYTHING_ELSE);
        } else if (speech.isEmpty()) {
            speech.say(toLittle(uptake, facts, phrases));
        }
        DialogueState after = uptake.state().withPending(Optional.empty()).withOffered(List.of());
        return new Step(after, new Thought.Answer(speech.words()));
    }

    /** What to say to words that ask for nothing. */
    private static String toLittle(Uptake uptake, Facts facts, Phrases phrases) {
        if (uptake.denied()) {
            return phrases.say(Phrase.ALL_RIGHT);
        }
        if (uptake.affirmed() && !uptake.unclear()) {
            return phrases.say(Phrase.ANYTHING_ELSE);
        }
        if (uptake.told()) {
            return phrases.say(Phrase.NOTED) + " " + phrases.say(Phrase.HOW_TO_HELP);
        }
        Phrase words = uptake.isOutOfScope() ? Phrase.OUT_OF_SCOPE : Phrase.NOT_UNDERSTOOD;
        return phrases.say(words, SmallTalk.abilities(facts, phrases));
    }
}
