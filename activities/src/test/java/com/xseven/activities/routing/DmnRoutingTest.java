package com.xseven.activities.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingFacts;
import com.xseven.workflows.routing.RoutingRulings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DmnRoutingTest {

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

    @Test
    void shouldLeaveNothingInTheHistoryThatTheFactsTellAndRecordItAllTheSame() {
        // given
        ShippedRules rules = ShippedRules.load(new CamundaDecisionEngine());
        DmnRouting routing = new DmnRouting(conversation -> rules.agentRouting(), (channel, conversation) -> false);

        // when
        Routing said = routing.decide(FACTS);
        List<Decision> recorded = said.tables().stream()
                .map(Routing.Consulted::decision)
                .map(decision -> RoutingRulings.inFull(decision, FACTS, said.agent()))
                .toList();

        // then
        assertThat(said.agent()).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(said.tables()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.inputs()).containsOnlyKeys("~");
            assertThat(asked.outputs()).isEmpty();
        });
        assertThat(recorded.getFirst().inputs())
                .containsEntry("flow", "DEDICATED")
                .containsEntry("confidence", "0.95")
                .containsEntry("requestedAgent", "NONE")
                .containsEntry("role", "NONE")
                .hasSize(8);
        assertThat(recorded.getFirst().outputs()).containsEntry("agent", "RESTAURANT_FOOD");
        assertThat(recorded.getLast().inputs())
                .containsEntry("agent", "RESTAURANT_FOOD")
                .containsEntry("language", "en")
                .doesNotContainKey("~");
    }
}
