package com.xseven.rules.routing;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.TableContract.wordsOrNone;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.rules.Consultation;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation.Failed;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import com.xseven.rules.routing.RoutingDecision.Routed;
import com.xseven.rules.routing.RoutingDecision.Undecided;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the agent of a turn by its two tables. Immutable: for another version of a table make another instance. */
public final class AgentRouting {

    public static final TableContract ROUTING = new TableContract(
            "agent-routing",
            Map.of(
                    "flow", STRING,
                    "category", STRING,
                    "intent", STRING,
                    "confidence", NUMBER,
                    "language", STRING,
                    "channel", STRING,
                    "role", STRING,
                    "mood", STRING,
                    "failures", NUMBER,
                    "requestedAgent", STRING),
            Map.of("agent", STRING),
            Set.of("failures"),
            Map.of(
                    "flow", words(Flow.class),
                    "category", wordsOrNone(Category.class),
                    "intent", words(Intent.class),
                    "channel", words(Channel.class),
                    "role", wordsOrNone(Role.class),
                    "mood", wordsOrNone(Mood.class),
                    "requestedAgent", wordsOrNone(Agent.class),
                    "agent", words(Agent.class)));

    public static final TableContract COLLABORATORS = new TableContract(
            "agent-collaborators",
            ROUTING.factsAnd("agent", STRING),
            Map.of("collaborator", STRING),
            ROUTING.wholeNumbers(),
            ROUTING.vocabularyAnd("collaborator", words(Agent.class)));

    private final DecisionTable routing;
    private final DecisionTable collaborators;

    /**
     * Decides by these tables.
     *
     * @throws IllegalArgumentException when one of them breaks its contract
     */
    public AgentRouting(DecisionTable routing, DecisionTable collaborators) {
        this.routing = ROUTING.require(routing);
        this.collaborators = COLLABORATORS.require(collaborators);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public RoutingDecision decide(RoutingFacts facts) {
        Map<String, Value> values = values(facts);
        Consultation choice = Consultation.of(routing, values);
        List<Optional<Agent>> chosen = agents(choice, "agent");
        if (chosen.size() != 1 || chosen.getFirst().isEmpty()) {
            return new Undecided(choice.summary(), List.of(choice.decision()));
        }
        Agent agent = chosen.getFirst().get();
        values.put("agent", Value.of(agent));
        Consultation help = Consultation.of(collaborators, values);
        List<Optional<Agent>> helpers = agents(help, "collaborator");
        if (help.evaluation() instanceof Failed || helpers.contains(Optional.<Agent>empty())) {
            return new Undecided(help.summary(), List.of(choice.decision(), help.decision()));
        }
        return new Routed(
                agent,
                helpers.stream().flatMap(Optional::stream).distinct().toList(),
                List.of(choice.decision(), help.decision()));
    }

    /** The tables in use, for pages and for explaining what they decided. */
    public List<TableOutline> tables() {
        return List.of(routing.outline(), collaborators.outline());
    }

    private static Map<String, Value> values(RoutingFacts facts) {
        Map<String, Value> values = new HashMap<>();
        values.put("flow", Value.of(facts.flow()));
        values.put("category", Value.orNone(facts.category()));
        values.put("intent", Value.of(facts.intent()));
        values.put("confidence", Value.of(facts.confidence()));
        values.put("language", Value.of(facts.language()));
        values.put("channel", Value.of(facts.channel()));
        values.put("role", Value.orNone(facts.role()));
        values.put("mood", Value.orNone(facts.mood()));
        values.put("failures", Value.of(facts.failures()));
        values.put("requestedAgent", Value.orNone(facts.requestedAgent()));
        return values;
    }

    /** An agent a row; empty where the table names one that does not exist. */
    private static List<Optional<Agent>> agents(Consultation consultation, String output) {
        return consultation.matches().stream()
                .map(match -> agent(match.output(output).toString()))
                .toList();
    }

    private static Optional<Agent> agent(String name) {
        return Arrays.stream(Agent.values())
                .filter(agent -> agent.name().equals(name))
                .findFirst();
    }
}
