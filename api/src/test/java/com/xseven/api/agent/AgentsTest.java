package com.xseven.api.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.KeptAgents;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.vocabulary.Agent;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;

class AgentsTest extends OverHttp {

    private static final String AGENTS = Api.CONVERSATIONS + "/agents";

    @Autowired
    private KeptAgents agents;

    @LocalManagementPort
    private int metricsPort;

    @Test
    void shouldTellWhatEachAgentIsAndHowItDoes() {
        // when
        Answer told = operator().get(AGENTS);

        // then
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body().at("/items")).hasSize(Agent.values().length).allSatisfy(agent -> {
            assertThat(agent.at("/purpose").asString()).isNotBlank();
            assertThat(agent.at("/tools")).isNotEmpty();
        });
        assertThat(told.text("/items/0/agent")).isEqualTo("RESTAURANT_FOOD");
        assertThat(told.body().at("/items/0/load/turnsLately").asInt()).isEqualTo(2);
        assertThat(told.body().at("/items/0/load/openConversations").asInt()).isEqualTo(3);
        assertThat(told.body().at("/items/0/latency/p95Ms").asInt()).isEqualTo(800);
        assertThat(told.body().at("/items/0/successRate").asDouble()).isEqualTo(0.9);
        assertThat(told.body().at("/items/0/fallbackRate").asDouble()).isEqualTo(0.1);
        assertThat(told.body().at("/items/0/handoverRate").asDouble()).isEqualTo(0.25);
        assertThat(told.body().at("/items/1").propertyNames()).doesNotContain("latency", "successRate");
        assertThat(told.body().propertyNames()).doesNotContain("businessId");
        assertThat(agents.asked()).isEqualTo(Duration.ofHours(24).minusMinutes(5));
    }

    @Test
    void shouldTellStaffOfTheirOwnBusinessAlone() {
        // given
        Api helper = Callers.signedIn(api(), SmallTown.MARIOS_HELPER);

        // then
        assertThat(helper.get(AGENTS).text("/businessId")).isEqualTo(SmallTown.MARIOS);
        assertThat(helper.get(AGENTS + "?businessId=" + SmallTown.GLOW).status())
                .isEqualTo(403);
        assertThat(operator().get(AGENTS + "?businessId=" + SmallTown.GLOW).text("/businessId"))
                .isEqualTo(SmallTown.GLOW);
        assertThat(api().get(AGENTS).status()).isEqualTo(401);
        assertThat(guest().api().get(AGENTS).status()).isEqualTo(403);
    }

    @Test
    void shouldCountTheHoursThatAreWanted() {
        assertThat(operator().get(AGENTS + "?hours=2").status()).isEqualTo(200);
        assertThat(agents.asked()).isEqualTo(Duration.ofHours(2).minusMinutes(5));
        for (String wrong : List.of("0", "169", "many")) {
            assertThat(operator().get(AGENTS + "?hours=" + wrong).code()).isEqualTo("INVALID_PARAMETER");
        }
    }

    @Test
    void shouldMeasureTheSameForOperators() {
        // when
        String metrics =
                Api.on(metricsPort).get("/actuator/prometheus").response().body();

        // then
        assertThat(metrics)
                .contains("xseven_agent_turns{agent=\"RESTAURANT_FOOD\"} 10.0")
                .contains("xseven_agent_load_conversations{agent=\"RESTAURANT_FOOD\"} 3.0")
                .contains("xseven_agent_latency_p95_seconds{agent=\"RESTAURANT_FOOD\"} 0.8")
                .contains("xseven_agent_success_ratio{agent=\"RESTAURANT_FOOD\"} 0.9")
                .contains("xseven_agent_handover_ratio{agent=\"RESTAURANT_FOOD\"} 0.25")
                .contains("xseven_agent_success_ratio{agent=\"AUTOMOTIVE\"} NaN");
    }
}
