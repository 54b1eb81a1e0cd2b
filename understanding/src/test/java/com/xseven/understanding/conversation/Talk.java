package com.xseven.understanding.conversation;

import com.xseven.dialogue.FakeWorld;
import com.xseven.dialogue.UsualHouse;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.policy.Policy;
import com.xseven.dialogue.policy.Step;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A conversation as the workflow would carry it, with understanding and policy for real and the world in memory. */
final class Talk {

    private static final int MOST_THOUGHTS = 6;

    /** What was heard in a turn, and how it was understood in its context. */
    record Heard(List<String> messages, UnderstandingContext context, Understood understood) {}

    /** One turn's outcome. {@code booked} says whether something was booked in it. */
    record Turn(Heard heard, Thought thought, Words words, DialogueState state, boolean booked) {

        Understood understood() {
            return heard.understood();
        }

        String stage() {
            return switch (thought) {
                case Thought.Ask ask -> "INFORMATION_GATHERING";
                case Thought.Propose propose -> "CONFIRMATION";
                case Thought.Answer answer -> state.tasks().isEmpty() ? "COMPLETION" : "INFORMATION_GATHERING";
                case Thought.HandOver handOver -> "HANDOVER";
                case Thought.GiveUp giveUp -> "ERROR_RECOVERY";
                case Thought.UseTools tools -> "PROCESSING";
                case Thought.Commit commit -> "WORKFLOW_TRIGGER";
                case Thought.Consult consult -> "PROCESSING";
            };
        }

        SortedMap<SlotName, String> slots() {
            SortedMap<SlotName, String> all = new TreeMap<>(state.known());
            all.putAll(state.slots());
            return all;
        }
    }

    private final BuiltInUnderstanding understanding;
    private final Business business;
    private final ZonedDateTime now;
    private final FakeWorld world;
    private DialogueState state;
    private int failures;
    private String language = "en";

    Talk(BuiltInUnderstanding understanding, Business business, LocalDateTime now, SortedMap<SlotName, String> known) {
        this.understanding = understanding;
        this.business = business;
        this.now = now.atZone(business.zone());
        this.world = new FakeWorld(business, now);
        this.state = DialogueState.empty().withKnown(known);
    }

    FakeWorld world() {
        return world;
    }

    Turn say(List<String> messages) {
        UnderstandingContext context = new UnderstandingContext(business, now, state, language);
        Understood understood = understanding.understand(messages, context);
        language = understood.language();
        Heard heard = new Heard(messages, context, understood);
        List<Fact> found = new ArrayList<>();
        int before = world.booked().size();
        for (int thoughts = 0; thoughts < MOST_THOUGHTS; thoughts++) {
            Step step =
                    new Policy().think(state, understood, new Facts(business, now, found), new UsualHouse(failures));
            switch (step.thought()) {
                case Thought.UseTools(List<ToolCall> calls) -> calls.forEach(call -> found.add(world.look(call)));
                case Thought.Commit(PendingAction action) -> found.add(world.act(action));
                case Thought.Answer(Words words) -> {
                    return end(heard, step, words, before);
                }
                case Thought.Ask(var slot, Words words) -> {
                    return end(heard, step, words, before);
                }
                case Thought.Propose(var action, Words words) -> {
                    return end(heard, step, words, before);
                }
                case Thought.HandOver(Words words) -> {
                    return end(heard, step, words, before);
                }
                case Thought.GiveUp(Words words) -> {
                    return end(heard, step, words, before);
                }
                case Thought.Consult consult ->
                    throw new AssertionError(
                            "Expected the policy to think for itself, but it would consult " + consult);
            }
        }
        throw new AssertionError("Expected an answer after " + MOST_THOUGHTS + " thoughts");
    }

    private Turn end(Heard heard, Step step, Words words, int before) {
        state = step.state();
        failures = step.helped() ? 0 : failures + 1;
        return new Turn(heard, step.thought(), words, state, world.booked().size() > before);
    }
}
