package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrases;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Everything that distinguishes one task from another.
 *
 * @param slots in the order in which they are asked for
 * @param judge what the world says to a draft whose WHAT part is complete, given what was found in this turn
 * @param action what a yes would do, for a complete draft
 * @param question asks for that yes
 * @param soFar what is known of a draft, in words; empty where that is nothing
 * @param report what to say of the action's outcome
 * @param completion reads a draft further, such as from the booking that it is about
 * @param premise what stands in the way whatever the details are
 * @param overWithNo whether a no to the proposal ends the task, as there is nothing to change about it
 */
public record TaskDefinition(
        Intent task,
        List<SlotDefinition> slots,
        BiFunction<Draft, List<Fact>, Verdict> judge,
        Function<Draft, PendingAction> action,
        Function<Draft, String> question,
        Function<Draft, Optional<String>> soFar,
        BiFunction<Draft, ActionOutcome, Report> report,
        UnaryOperator<Draft> completion,
        Function<Draft, Optional<Verdict>> premise,
        boolean overWithNo) {

    public TaskDefinition {
        slots = List.copyOf(slots);
    }

    /** A task that rests on what the customer says alone. */
    public TaskDefinition(
            Intent task,
            List<SlotDefinition> slots,
            BiFunction<Draft, List<Fact>, Verdict> judge,
            Function<Draft, PendingAction> action,
            Function<Draft, String> question,
            Function<Draft, Optional<String>> soFar,
            BiFunction<Draft, ActionOutcome, Report> report) {
        this(
                task,
                slots,
                judge,
                action,
                question,
                soFar,
                report,
                UnaryOperator.identity(),
                draft -> Optional.empty(),
                false);
    }

    /** The task under way, with what is known about the customer and what goes without saying. */
    public Draft draft(TaskFrame frame, DialogueState state, Business business, ZonedDateTime now, Phrases phrases) {
        SortedMap<SlotName, String> slots = new TreeMap<>(state.known());
        slots.putAll(frame.slots());
        return completion.apply(
                new Draft(slots, business, now, phrases, state.visits(), state.order()).withFallbacks(this));
    }

    /** A frame of this task with what goes without saying at a business. */
    public TaskFrame withFallbacks(TaskFrame frame, Business business) {
        TaskFrame filled = frame;
        for (SlotDefinition slot : slots) {
            Optional<String> value = slot.fallback()
                    .apply(business)
                    .filter(unsaid -> !frame.slots().containsKey(slot.slot()));
            if (value.isPresent()) {
                filled = filled.with(slot.slot(), value.get());
            }
        }
        return filled;
    }

    public Optional<SlotDefinition> slot(SlotName name) {
        return slots.stream().filter(slot -> slot.slot() == name).findFirst();
    }

    /** The first thing that speaks against what is known so far. */
    public Optional<Objection> objection(Draft draft) {
        return slots.stream().flatMap(slot -> slot.objectionIn(draft).stream()).findFirst();
    }

    /** The next detail of that part to ask for. */
    public Optional<SlotDefinition> missing(SlotDefinition.Part part, Draft draft) {
        return slots.stream()
                .filter(slot -> slot.part() == part && slot.isMissingIn(draft))
                .findFirst();
    }
}
