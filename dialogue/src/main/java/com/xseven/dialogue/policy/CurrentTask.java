package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.task.Draft;
import com.xseven.dialogue.task.TaskDefinition;
import com.xseven.dialogue.task.Tasks;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.Optional;

/**
 * The task under way in a turn: its definition, its draft, and the answer that is being put together. Expects a task under way.
 */
record CurrentTask(Uptake uptake, Facts facts, Phrases phrases, Speech speech) {

    DialogueState state() {
        return uptake.state();
    }

    TaskDefinition definition() {
        return Tasks.of(uptake.state().tasks().getFirst().task()).orElseThrow();
    }

    Draft draft() {
        DialogueState state = uptake.state();
        return definition().draft(state.tasks().getFirst(), state, facts.business(), facts.now(), phrases);
    }

    /** What is known of the task; nothing where the answer proposes it in full anyway. */
    String soFar() {
        boolean proposed = uptake.state().pending().isPresent() && !uptake.changed();
        return proposed
                ? ""
                : definition()
                        .soFar()
                        .apply(draft())
                        .map(known -> phrases.say(Phrase.SO_FAR, known))
                        .orElse("");
    }

    /** A person is called; the task stays, should the customer say what was asked for after all. */
    Step handOver() {
        return Persons.called(
                Optional.empty(), speech.words().text(), uptake.state().withoutProposal(), facts, phrases);
    }
}
