package com.xseven.workflows.routing;

import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who answers, and which tables said so. */
public record Routing(Agent agent, List<Agent> collaborators, List<Consulted> tables) {

    /** A table that was asked: its version and the rows that decided. What it was asked is in the {@link RoutingFacts}. */
    public record Consulted(String table, String version, List<String> rows) {
        public Consulted {
            rows = List.copyOf(rows);
        }
    }

    public Routing {
        collaborators = List.copyOf(collaborators);
        tables = List.copyOf(tables);
    }

    /** The choice by the names that the rules table gives its outputs. */
    public SortedMap<String, String> asOutputs() {
        SortedMap<String, String> outputs = new TreeMap<>();
        outputs.put("agent", agent.name());
        outputs.put("collaborators", collaborators.stream().map(Agent::name).collect(Collectors.joining(",")));
        return outputs;
    }
}
