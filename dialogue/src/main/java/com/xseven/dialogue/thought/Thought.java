package com.xseven.dialogue.thought;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.List;

/** What an agent wants to happen next. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "thought")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Thought.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Thought.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = Thought.UseTools.class, name = "use-tools"),
    @JsonSubTypes.Type(value = Thought.Propose.class, name = "propose"),
    @JsonSubTypes.Type(value = Thought.Commit.class, name = "commit"),
    @JsonSubTypes.Type(value = Thought.HandOver.class, name = "hand-over"),
    @JsonSubTypes.Type(value = Thought.Consult.class, name = "consult"),
    @JsonSubTypes.Type(value = Thought.GiveUp.class, name = "give-up")
})
public sealed interface Thought {

    /** A thought that ends the thinking: the turn can be answered, or the world be changed. */
    sealed interface Conclusion extends Thought {}

    /** A thought that needs something first, and is followed by another. */
    sealed interface Need extends Thought {}

    /** Say this; nothing is open. */
    record Answer(Words words) implements Conclusion {}

    /** Say this and wait for a detail. */
    record Ask(SlotName slot, Words words) implements Conclusion {}

    /** Look these up, then think again with what was found. */
    record UseTools(List<ToolCall> calls) implements Need {
        public UseTools {
            calls = List.copyOf(calls);
        }
    }

    /** Ask the customer to confirm this action. */
    record Propose(PendingAction action, Words words) implements Conclusion {}

    /** The customer said yes: do it, then think again with the outcome. */
    record Commit(PendingAction action) implements Conclusion {}

    /** A person must take over; {@code words} tell the customer so. */
    record HandOver(Words words) implements Conclusion {}

    /** Hear other agents before answering. */
    record Consult(List<Agent> agents) implements Need {
        public Consult {
            agents = List.copyOf(agents);
        }
    }

    /** The agent cannot go on; {@code words} say so honestly. */
    record GiveUp(Words words) implements Conclusion {}
}
