package com.xseven.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.TableOutline;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import com.xseven.rules.routing.RoutingDecision.Routed;
import com.xseven.rules.routing.RoutingDecision.Undecided;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.rules.shipped.ShippedTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.junit.jupiter.api.Test;

class AgentRoutingTest {

    private static final RoutingFacts A_TABLE_FOR_TWO =
            RoutingFacts.of(Flow.DEDICATED, Optional.of(Category.FOOD_HOSPITALITY), Intent.BOOK, 0.93);
    private static final RoutingFacts A_GREETING = RoutingFacts.of(Flow.GLOBAL, Optional.empty(), Intent.GREET, 0.99);

    private final DecisionTable routing = ShippedTables.table("agent-routing");
    private final DecisionTable collaborators = ShippedTables.table("agent-collaborators");

    @Test
    void shouldNameTheAgentAndWhatItWasDecidedOn() {
        // when
        RoutingDecision decision = new AgentRouting(routing, collaborators).decide(A_TABLE_FOR_TWO);

        // then
        assertThat(decision).isInstanceOfSatisfying(Routed.class, routed -> {
            assertThat(routed.agent()).isEqualTo(Agent.RESTAURANT_FOOD);
            assertThat(routed.collaborators()).isEmpty();
            assertThat(routed.decisions())
                    .extracting(Decision::table)
                    .containsExactly("agent-routing", "agent-collaborators");
        });
        assertThat(decision.decisions().getFirst()).satisfies(first -> {
            assertThat(first.version()).isEqualTo(routing.outline().version());
            assertThat(first.rows()).containsExactly("food");
            assertThat(first.inputs())
                    .hasSize(8)
                    .containsEntry("category", "FOOD_HOSPITALITY")
                    .containsEntry("confidence", "0.93")
                    .containsEntry("requestedAgent", "NONE");
            assertThat(first.outputs()).containsExactly(entry("agent", "RESTAURANT_FOOD"));
        });
    }

    @Test
    void shouldHaveWordsForWhatItDecidedOn() {
        // given
        AgentRouting agents = new AgentRouting(routing, collaborators);

        // when
        Decision decision = agents.decide(A_GREETING).decisions().getFirst();

        // then
        assertThat(agents.tables().getFirst().row(decision.rows().getFirst()))
                .map(TableOutline.Row::words)
                .contains("No trade known yet.");
    }

    @Test
    void shouldNameEveryHelperWhenSeveralRowsFit() {
        // given
        RoutingFacts call = new RoutingFacts(
                Flow.DASHBOARD,
                Optional.of(Category.HEALTH_MEDICAL),
                Intent.SHOW_ANALYTICS,
                0.9,
                "ja-JP",
                Channel.VOICE,
                Optional.of(Role.OWNER),
                Optional.of(Mood.CALM),
                0,
                Optional.empty());

        // when
        RoutingDecision decision = new AgentRouting(routing, collaborators).decide(call);

        // then
        assertThat(decision).isInstanceOfSatisfying(Routed.class, routed -> {
            assertThat(routed.agent()).isEqualTo(Agent.BUSINESS_ANALYTICS);
            assertThat(routed.collaborators())
                    .containsExactlyInAnyOrder(Agent.VOICE_ENHANCEMENT, Agent.GENERAL_PURPOSE, Agent.HEALTH_MEDICAL);
        });
        assertThat(decision.decisions().getLast().rows())
                .containsExactlyInAnyOrder("voice", "other-language", "desk-health");
        assertThat(decision.decisions().getLast().outputs())
                .containsExactly(entry("collaborator", "VOICE_ENHANCEMENT, GENERAL_PURPOSE, HEALTH_MEDICAL"));
    }

    @Test
    void shouldSayThatItIsUndecidedWhenNoRowFits() {
        // given
        DecisionTable holed = edited("agent-routing", "(?s)<rule id=\"otherwise\">.*?</rule>", "");

        // when
        RoutingDecision decision = new AgentRouting(holed, collaborators).decide(A_GREETING);

        // then
        assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
            assertThat(undecided.reason())
                    .startsWith("'agent-routing' (version ")
                    .contains("has no row for {");
            assertThat(undecided.decisions())
                    .singleElement()
                    .satisfies(only -> assertThat(only.rows()).isEmpty());
        });
    }

    @Test
    void shouldSayThatItIsUndecidedWhenTheTableNamesAnAgentThatDoesNotExist() {
        // given
        DecisionTable foreign = edited("agent-routing", "\"GENERAL_PURPOSE\"", "\"BUTLER\"");

        // when
        RoutingDecision decision = new AgentRouting(foreign, collaborators).decide(A_GREETING);

        // then
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.reason()).endsWith("said {agent=BUTLER} by [otherwise]"));
    }

    @Test
    void shouldSayThatItIsUndecidedWhenTheHelpersCannotBeRead() {
        // given
        DecisionTable foreign = edited("agent-collaborators", "\"VOICE_ENHANCEMENT\"", "\"BUTLER\"");
        RoutingFacts call = new RoutingFacts(
                Flow.GLOBAL,
                Optional.empty(),
                Intent.GREET,
                1,
                "en",
                Channel.VOICE,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());

        // when
        RoutingDecision decision = new AgentRouting(routing, foreign).decide(call);

        // then
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Undecided.class,
                        undecided -> assertThat(undecided.decisions()).hasSize(2));
    }

    @Test
    void shouldRefuseATableThatBreaksItsContract() {
        assertThatThrownBy(() -> new AgentRouting(collaborators, collaborators))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Expected the table 'agent-routing', but found 'agent-collaborators'")
                .hasMessageContaining("Expected the output agent=STRING, but there is none");
    }

    @Test
    void shouldRefuseATableThatAsksForAFactThatNobodyTells() {
        // given
        DecisionTable curious =
                edited("agent-routing", "\"mood\"", "\"weather\"", "<text>mood</text>", "<text>weather</text>");

        // then
        assertThatThrownBy(() -> new AgentRouting(curious, collaborators))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("but found weather=STRING");
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        assertThatThrownBy(() -> RoutingFacts.of(Flow.GLOBAL, Optional.empty(), Intent.GREET, 1.01))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoutingFacts.of(Flow.GLOBAL, Optional.empty(), Intent.GREET, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A shipped table in which each pattern is replaced by the text that follows it. */
    private static DecisionTable edited(String name, String... replacements) {
        String document = new String(ShippedRules.document(name), StandardCharsets.UTF_8);
        for (List<String> replacement :
                List.of(replacements).stream().gather(Gatherers.windowFixed(2)).toList()) {
            document = document.replaceAll(replacement.getFirst(), replacement.getLast());
        }
        return TestTables.parsed(new CamundaDecisionEngine(), document.getBytes(StandardCharsets.UTF_8));
    }
}
