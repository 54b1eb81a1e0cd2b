package com.xseven.rules.routing;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;

/** Who answers. */
public sealed interface RoutingDecision {

    /** What the tables were asked and what they said, in order; to be kept with the turn. */
    List<Decision> decisions();

    /** This agent answers; the collaborators help it and are never the agent itself unless a table says so. */
    record Routed(Agent agent, List<Agent> collaborators, List<Decision> decisions) implements RoutingDecision {

        public Routed {
            collaborators = List.copyOf(collaborators);
            decisions = List.copyOf(decisions);
        }
    }

    /** The tables name no agent: no row fits, a cell failed, or an agent is named that does not exist. */
    record Undecided(String reason, List<Decision> decisions) implements RoutingDecision {

        public Undecided {
            decisions = List.copyOf(decisions);
        }
    }
}
