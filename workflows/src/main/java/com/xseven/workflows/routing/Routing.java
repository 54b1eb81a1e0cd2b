package com.xseven.workflows.routing;

import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;

/** Who answers, and which version and rows of which table said so. */
public record Routing(Agent agent, List<Agent> collaborators, String table, String version, List<String> rows) {

    public Routing {
        collaborators = List.copyOf(collaborators);
        rows = List.copyOf(rows);
    }
}
