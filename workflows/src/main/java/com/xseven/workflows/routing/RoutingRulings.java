package com.xseven.workflows.routing;

import com.xseven.dialogue.reply.Abridgement;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decisions about who answers without what the question and the answer tell anyway, and the same in full, as they are kept with the turn. */
public final class RoutingRulings {

    private static final String NONE = "NONE";

    private RoutingRulings() {}

    /** Leaves alone what a table decided that was not asked all of these facts. */
    public static Decision shortened(Decision decision, RoutingFacts facts, Agent agent) {
        return abridgement(decision.table(), facts, agent).shortened(decision);
    }

    /** Leaves alone what was never shortened. */
    public static Decision inFull(Decision decision, RoutingFacts facts, Agent agent) {
        return abridgement(decision.table(), facts, agent).inFull(decision);
    }

    private static Abridgement abridgement(String table, RoutingFacts facts, Agent agent) {
        SortedMap<String, String> told = new TreeMap<>();
        SortedMap<String, String> said = new TreeMap<>();
        String category = facts.category().map(Enum::name).orElse(NONE);
        switch (table) {
            case "agent-routing" -> {
                told.put("flow", facts.flow().name());
                told.put("category", category);
                told.put("intent", facts.intent().name());
                told.put("confidence", written(facts.confidence()));
                told.put("failures", Integer.toString(facts.failures()));
                told.put("mood", facts.mood().name());
                told.put("role", facts.role().map(Enum::name).orElse(NONE));
                told.put("requestedAgent", facts.requested().map(Enum::name).orElse(NONE));
                said.put("agent", agent.name());
            }
            case "agent-collaborators" -> {
                told.put("agent", agent.name());
                told.put("category", category);
                told.put("channel", facts.channel().name());
                told.put("language", facts.language());
            }
            default -> {}
        }
        return new Abridgement(told, said);
    }

    /** As the tables write a number. */
    private static String written(double confidence) {
        return BigDecimal.valueOf(confidence).stripTrailingZeros().toPlainString();
    }
}
