package com.xseven.workflows.routing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who answers, and which tables said so.
 *
 * @param aloneMayPause whether a message that waits alone for the next turn may have to wait for more of them, so that the
 *     rules of bursts have to be asked then
 */
public record Routing(
        Agent agent,
        List<Agent> collaborators,
        List<Consulted> tables,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean aloneMayPause) {

    /**
     * A table that was asked: its version and the rows that decided.
     *
     * @param inputs what it was asked, by its own names, as far as the question does not tell it; empty in histories older than this field
     * @param outputs what it said, by its own names; empty where it said nothing, and in histories older than this field
     */
    public record Consulted(
            String table,
            String version,
            List<String> rows,
            SortedMap<String, String> inputs,
            SortedMap<String, String> outputs) {

        public Consulted {
            rows = List.copyOf(rows);
            inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
            outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
        }

        /** As tables are asked and answer, be it {@linkplain RoutingRulings shortened}. */
        public static Consulted of(Decision decision) {
            return new Consulted(
                    decision.table(), decision.version(), decision.rows(), decision.inputs(), decision.outputs());
        }

        /** The same as a decision. */
        public Decision decision() {
            return new Decision(table, version, rows, inputs, outputs);
        }
    }

    @JsonCreator
    public Routing {
        collaborators = List.copyOf(collaborators);
        tables = List.copyOf(tables);
    }

    /** A choice after which messages are answered at once. */
    public Routing(Agent agent, List<Agent> collaborators, List<Consulted> tables) {
        this(agent, collaborators, tables, false);
    }

    /** The rows of the first table, which chose the agent. */
    public List<String> choosingRows() {
        return tables.stream().findFirst().map(Consulted::rows).orElseGet(List::of);
    }

    /** The choice by the names that the rules table gives its outputs. */
    public SortedMap<String, String> asOutputs() {
        SortedMap<String, String> outputs = new TreeMap<>();
        outputs.put("agent", agent.name());
        outputs.put("collaborators", collaborators.stream().map(Agent::name).collect(Collectors.joining(",")));
        return outputs;
    }
}
