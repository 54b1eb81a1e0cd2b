package com.xseven.dialogue.policy;

import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;

/**
 * What the policy came to: the state to remember if the turn ends with this thought, and the thought. After
 * {@link Thought.UseTools} and {@link Thought.Commit} the turn goes on: think again from the state in which the turn
 * began, with what was found added to the facts.
 */
public record Step(DialogueState state, Thought thought) {}
