package com.xseven.dialogue.reply;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Role;
import java.util.List;
import java.util.Optional;

/**
 * One agent takes a conversation over from another.
 *
 * @param handed what goes with it
 */
public record HandOver(Agent from, Agent to, Cause cause, Handed handed) {

    /** Why somebody else answers. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cause")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Rules.class, name = "rules"),
        @JsonSubTypes.Type(value = Hand.class, name = "hand"),
        @JsonSubTypes.Type(value = Model.class, name = "model"),
        @JsonSubTypes.Type(value = Recovery.class, name = "recovery")
    })
    public sealed interface Cause {}

    /**
     * The table {@code agent-routing} chose otherwise than before; its decision stands among those of the turn.
     *
     * @param rows that decided
     */
    public record Rules(List<String> rows) implements Cause {
        public Rules {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Somebody wished for it.
     *
     * @param by in which role; empty: the customer
     * @param actor who, as the audit names callers
     * @param reason in their words
     */
    public record Hand(Optional<Role> by, String actor, Optional<String> reason) implements Cause {}

    /** The agent before asked a colleague to answer, as the table {@code agent-collaborators} lets it. */
    public record Model() implements Cause {}

    /** The conversation got stuck, and the general agent helps it out. */
    public record Recovery() implements Cause {}
}
