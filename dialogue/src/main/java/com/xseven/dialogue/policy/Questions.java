package com.xseven.dialogue.policy;

import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.task.Objection;
import com.xseven.dialogue.task.SlotDefinition;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the current task asks of the customer: what is missing, what cannot be, what is to be changed. */
final class Questions {

    private final CurrentTask current;
    private final Permit permit;
    private final Suggestions suggestions;

    Questions(CurrentTask current, Permit permit) {
        this.current = current;
        this.permit = permit;
        this.suggestions = new Suggestions(current.facts(), current.phrases());
    }

    /** A detail that is missing. */
    Step askFor(SlotDefinition slot, Draft draft) {
        if (current.speech().isEmpty() && current.uptake().understoodNothing()) {
            current.speech().say(Phrase.NOT_UNDERSTOOD_BRIEFLY);
        }
        return ask(slot.slot(), slot.question().apply(draft), List.of());
    }

    /** What cannot be is refused, with what could be instead. */
    Step object(Objection objection) {
        List<String> starts = objection.alternatives().stream()
                .map(objection.ask() == SlotName.APPOINTMENT ? suggestions::inFull : suggestions::brief)
                .toList();
        current.speech().suggest(starts).suggest(objection.also());
        if (objection.ask() != SlotName.APPOINTMENT) {
            current.speech()
                    .show(Cards.slots(
                            objection.alternatives(), starts, current.facts().business()));
        }
        return ask(objection.ask(), objection.words(), objection.alternatives());
    }

    /** After a no: what is asked for is needed, or what was offered does not suit, or something is to be changed. */
    Step askWhatToChange(TaskDefinition definition, Draft draft) {
        Optional<SlotName> asked = current.state().tasks().getFirst().asked();
        Optional<SlotDefinition> needed = asked.flatMap(definition::slot).filter(slot -> slot.isMissingIn(draft));
        if (needed.isPresent()) {
            current.speech().say(Phrase.NEEDED);
            return ask(needed.get().slot(), needed.get().question().apply(draft), List.of());
        }
        boolean refusesOffer = !current.state().offered().isEmpty();
        Phrase question = refusesOffer ? Phrase.ASK_ANOTHER_TIME : Phrase.ASK_WHAT_TO_CHANGE;
        return ask(
                asked.orElse(mostLikelyToChange(definition)), current.phrases().say(question), List.of());
    }

    /** What was understood is read back, as it is not sure enough to be proposed. */
    Step askWhetherRight(TaskDefinition definition) {
        current.speech().say(Phrase.UNSURE).say(current.soFar());
        return asking(mostLikelyToChange(definition), current.phrases().say(Phrase.IS_THAT_RIGHT), List.of());
    }

    private static SlotName mostLikelyToChange(TaskDefinition definition) {
        return definition
                .slot(SlotName.TIME)
                .orElseGet(() -> definition.slots().getFirst())
                .slot();
    }

    /** Asks, or has a person called where the house wants no more of that. */
    Step ask(SlotName slot, String question, List<LocalDateTime> offered) {
        TaskDefinition definition = current.definition();
        Draft draft = current.draft();
        int missing = (int) definition.slots().stream()
                .filter(each -> each.isMissingIn(draft))
                .count();
        return switch (permit.toAsk(slot, missing)) {
            case HAND_OVER -> current.handOver();
            case ANSWER, ASK, CONFIRM, COMMIT -> asking(slot, question, offered);
        };
    }

    private Step asking(SlotName slot, String question, List<LocalDateTime> offered) {
        DialogueState state = current.state();
        TaskFrame frame = state.tasks().getFirst().asking(slot, permit.timesAsked(slot) + 1);
        return new Step(
                state.withCurrent(frame).withOffered(offered).withPending(Optional.empty()),
                new Thought.Ask(slot, current.speech().say(question).words()));
    }
}
