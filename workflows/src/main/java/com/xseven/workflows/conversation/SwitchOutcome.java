package com.xseven.workflows.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;
import java.util.Optional;

/** What came of a wish for another agent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "switched")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SwitchOutcome.Switched.class, name = "switched"),
    @JsonSubTypes.Type(value = SwitchOutcome.Refused.class, name = "refused")
})
public sealed interface SwitchOutcome {

    /** The agent answers from now on. */
    record Switched(ConversationView view) implements SwitchOutcome {}

    /**
     * The rules do not give this conversation that agent.
     *
     * @param instead whom they choose; empty where they could not be asked
     * @param rows of the table {@code agent-routing} that decided
     */
    record Refused(Optional<Agent> instead, List<String> rows) implements SwitchOutcome {
        public Refused {
            rows = List.copyOf(rows);
        }
    }
}
