package com.xseven.workflows.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RoutingRulingsTest {

    private static final RoutingFacts FACTS = new RoutingFacts(
            Flow.DEDICATED,
            Optional.of(Category.FOOD_HOSPITALITY),
            Intent.BOOK,
            0.95,
            "en",
            Channel.WEB,
            0,
            Optional.empty(),
            Mood.CALM,
            Optional.empty(),
            Optional.empty());
    private static final Map<String, String> ASKED = Map.of(
            "flow", "DEDICATED",
            "category", "FOOD_HOSPITALITY",
            "intent", "BOOK",
            "confidence", "0.95",
            "failures", "0",
            "mood", "CALM",
            "role", "NONE",
            "requestedAgent", "NONE");

    private static Decision decision(String table, Map<String, String> inputs, Map<String, String> outputs) {
        return new Decision(table, "3", List.of("food"), new TreeMap<>(inputs), new TreeMap<>(outputs));
    }

    @Test
    void shouldKeepOnlyTableVersionAndRowOfWhatTheFactsTell() {
        Decision routed = decision("agent-routing", ASKED, Map.of("agent", "RESTAURANT_FOOD"));
        Decision alone = decision(
                "agent-collaborators",
                Map.of("agent", "RESTAURANT_FOOD", "category", "FOOD_HOSPITALITY", "channel", "WEB", "language", "en"),
                Map.of());

        assertThat(shortened(routed)).isEqualTo(decision("agent-routing", Map.of("~", ""), Map.of()));
        assertThat(inFull(shortened(routed))).isEqualTo(routed);
        assertThat(shortened(alone)).isEqualTo(decision("agent-collaborators", Map.of("~", ""), Map.of()));
        assertThat(inFull(shortened(alone))).isEqualTo(alone);
    }

    @Test
    void shouldKeepWhatTheFactsDoNotTell() {
        TreeMap<String, String> otherwise = new TreeMap<>(ASKED);
        otherwise.put("confidence", "0.950");
        otherwise.put("mood", "UPSET");
        Decision routed = decision("agent-routing", otherwise, Map.of("agent", "GENERAL_PURPOSE"));
        Decision fewer = decision("agent-routing", Map.of("flow", "DEDICATED"), Map.of("agent", "RESTAURANT_FOOD"));

        assertThat(shortened(routed).inputs()).containsOnlyKeys("confidence", "mood", "~");
        assertThat(inFull(shortened(routed))).isEqualTo(routed);
        assertThat(shortened(fewer)).isEqualTo(fewer);
        assertThat(inFull(fewer)).isEqualTo(fewer);
    }

    private static Decision shortened(Decision decision) {
        return RoutingRulings.shortened(decision, FACTS, Agent.RESTAURANT_FOOD);
    }

    private static Decision inFull(Decision decision) {
        return RoutingRulings.inFull(decision, FACTS, Agent.RESTAURANT_FOOD);
    }
}
