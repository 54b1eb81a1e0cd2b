package com.xseven.workflows.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;
import java.util.Optional;

/** What came of a wish for another agent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "switched")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SwitchOutcome.Switched.class, name = "switched"),
    @JsonSubTypes.Type(value = SwitchOutcome.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = SwitchOutcome.Undecided.class, name = "undecided")
})
public sealed interface SwitchOutcome {

    /** What the rules said of the wish and no turn tells, so that it is kept before the outcome is told; empty from older workers. */
    List<Decision> decisions();

    /** The agent answers from now on. */
    record Switched(ConversationView view, List<Decision> decisions) implements SwitchOutcome {
        public Switched {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * The rules do not give this conversation that agent.
     *
     * @param instead whom they choose; empty where they could not be asked, in histories older than {@link Undecided}
     * @param rows of the table {@code agent-routing} that decided
     */
    record Refused(Optional<Agent> instead, List<String> rows, List<Decision> decisions) implements SwitchOutcome {
        public Refused {
            rows = List.copyOf(rows);
            decisions = List.copyOf(decisions);
        }
    }

    /** The rules could not be asked, or had no answer. Nothing changed, and the same wish is decided anew when it is sent again. */
    record Undecided() implements SwitchOutcome {

        @Override
        public List<Decision> decisions() {
            return List.of();
        }
    }
}
