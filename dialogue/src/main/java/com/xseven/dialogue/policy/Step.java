package com.xseven.dialogue.policy;

import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;

/**
 * What the policy came to: the state to remember if the turn ends with this thought, and the thought. After
 * {@link Thought.UseTools} and {@link Thought.Commit} the turn goes on: think again from the state in which the turn
 * began, with what was found added to the facts.
 *
 * @param helped whether something was understood that can be done here, or a person helps
 */
public record Step(DialogueState state, Thought thought, boolean helped) {

    /** A step that helps. */
    public Step(DialogueState state, Thought thought) {
        this(state, thought, true);
    }

    Step unhelped() {
        return new Step(state, thought, false);
    }
}
