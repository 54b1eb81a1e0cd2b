package com.xseven.workflows.journal;

import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;

/**
 * Where a conversation stands after a turn. The journal keeps it with the turn: when a crash makes a turn run twice, what
 * the journal holds is what counts.
 *
 * @param failures turns in a row that did not help the customer: nothing was understood, or something broke
 */
public record Standing(
        Stage stage,
        Agent agent,
        Intent intent,
        boolean needsHuman,
        String language,
        int failures,
        DialogueState dialogue) {

    /** The same, with something else remembered. */
    public Standing with(DialogueState other) {
        return new Standing(stage, agent, intent, needsHuman, language, failures, other);
    }

    /** The same, but nothing waits for a yes and nothing is offered. */
    public Standing withoutProposal() {
        return new Standing(stage, agent, intent, needsHuman, language, failures, dialogue.withoutProposal());
    }
}
