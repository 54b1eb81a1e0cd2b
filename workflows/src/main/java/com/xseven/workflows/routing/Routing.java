package com.xseven.workflows.routing;

import com.xseven.dialogue.vocabulary.Agent;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who answers, and which version and rows of which table said so. */
public record Routing(Agent agent, List<Agent> collaborators, String table, String version, List<String> rows) {

    public Routing {
        collaborators = List.copyOf(collaborators);
        rows = List.copyOf(rows);
    }

    /** The choice by the names that the rules table gives its outputs. */
    public SortedMap<String, String> asOutputs() {
        SortedMap<String, String> outputs = new TreeMap<>();
        outputs.put("agent", agent.name());
        outputs.put("collaborators", collaborators.stream().map(Agent::name).collect(Collectors.joining(",")));
        return outputs;
    }
}
