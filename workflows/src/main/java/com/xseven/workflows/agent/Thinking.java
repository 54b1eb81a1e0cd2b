package com.xseven.workflows.agent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;
import com.xseven.workflows.models.ModelWish;
import java.util.List;
import java.util.Optional;

/**
 * What an agent concluded.
 *
 * @param dialogue what the conversation remembers if the conclusion is followed
 * @param tools names of the tools used on the way, in order
 * @param decisions rules tables asked on the way, in order
 * @param puzzled whether nothing was understood that can be done here, so that the turn did not help
 * @param model whether a model should be asked; empty where none could add anything, and where none is set up. The conclusion
 *     stands where that brings nothing
 */
public record Thinking(
        DialogueState dialogue,
        Thought.Conclusion conclusion,
        List<String> tools,
        List<Decision> decisions,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean puzzled,
        Optional<ModelWish> model) {

    @JsonCreator
    public Thinking {
        tools = List.copyOf(tools);
        decisions = List.copyOf(decisions);
    }

    /** A conclusion that no model is asked about. */
    public Thinking(
            DialogueState dialogue,
            Thought.Conclusion conclusion,
            List<String> tools,
            List<Decision> decisions,
            boolean puzzled) {
        this(dialogue, conclusion, tools, decisions, puzzled, Optional.empty());
    }

    /** A conclusion about what was understood. */
    public Thinking(
            DialogueState dialogue, Thought.Conclusion conclusion, List<String> tools, List<Decision> decisions) {
        this(dialogue, conclusion, tools, decisions, false);
    }
}
