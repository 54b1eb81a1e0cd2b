package com.xseven.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnFiguresIT {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant A_DAY_AGO = NOW.minus(Duration.ofDays(1));
    private static final Instant AN_HOUR_AGO = NOW.minus(Duration.ofHours(1));
    private static final Instant LATELY = NOW.minus(Duration.ofMinutes(5));
    private static final BusinessId MARIOS = new BusinessId("marios-italian");

    private Database database;
    private TurnFigures figures;

    @BeforeEach
    void connect() {
        database = TestDatabase.fresh();
        figures = new TurnFigures(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldAddUpHowEachAgentDid() {
        // given
        begin("one", MARIOS.value(), Agent.RESTAURANT_FOOD);
        for (int turn = 1; turn <= 100; turn++) {
            keep(
                    "one",
                    turn,
                    new Told(
                            Agent.RESTAURANT_FOOD,
                            turn * 10,
                            turn <= 10 ? 1 : 0,
                            turn == 50,
                            turn == 60,
                            true,
                            AN_HOUR_AGO));
        }
        begin("two", "beautyhub", Agent.BEAUTY_SALON);
        keep("two", 1, Told.helpful(Agent.BEAUTY_SALON, AN_HOUR_AGO));

        // when
        AgentFigures food = of(Agent.RESTAURANT_FOOD, Optional.empty());

        // then
        assertThat(food.turns()).isEqualTo(100);
        assertThat(food.open()).isEqualTo(1);
        assertThat(food.helped()).isEqualTo(90);
        assertThat(food.fellBack()).isEqualTo(11);
        assertThat(food.handedOver()).isEqualTo(1);
        assertThat(food.share(food.helped())).contains(0.9);
        assertThat(food.median().orElseThrow().toMillis()).isBetween(487L, 513L);
        assertThat(food.p95().orElseThrow().toMillis()).isBetween(926L, 974L);
        assertThat(of(Agent.AUTOMOTIVE, Optional.empty()))
                .isEqualTo(new AgentFigures(Agent.AUTOMOTIVE, 0, 0, 0, 0, 0, 0, 0, Optional.empty(), Optional.empty()));
        assertThat(of(Agent.BEAUTY_SALON, Optional.of(MARIOS)).turns()).isZero();
        assertThat(of(Agent.BEAUTY_SALON, Optional.of(MARIOS)).open()).isZero();
        assertThat(of(Agent.RESTAURANT_FOOD, Optional.of(MARIOS))).isEqualTo(food);
    }

    @Test
    void shouldCountNeitherOldTurnsNorWhatNobodyAskedFor() {
        // given
        begin("three", MARIOS.value(), Agent.GENERAL_PURPOSE);
        keep("three", 1, Told.helpful(Agent.GENERAL_PURPOSE, A_DAY_AGO.minusSeconds(1)));
        keep("three", 2, Told.helpful(Agent.GENERAL_PURPOSE, A_DAY_AGO));
        keep("three", 3, new Told(Agent.GENERAL_PURPOSE, 80, 0, false, false, false, NOW));
        keep("three", 4, Told.helpful(Agent.GENERAL_PURPOSE, NOW));

        // when
        AgentFigures general = of(Agent.GENERAL_PURPOSE, Optional.empty());

        // then
        assertThat(general.turns()).isEqualTo(2);
        assertThat(general.recent()).isEqualTo(1);
    }

    @Test
    void shouldForgetTheFiguresOfATurnThatIsForgotten() {
        // given
        begin("four", MARIOS.value(), Agent.GENERAL_PURPOSE);
        keep("four", 1, Told.helpful(Agent.GENERAL_PURPOSE, NOW));

        // when
        database.jdbi().useHandle(handle -> handle.execute("delete from turns where conversation_id = 'four'"));

        // then
        assertThat(of(Agent.GENERAL_PURPOSE, Optional.empty()).turns()).isZero();
    }

    @Test
    void shouldCountWhatAnAgentHandsOnToAnother() {
        // given
        begin("five", MARIOS.value(), Agent.HEALTH_MEDICAL);
        keep("five", 1, Told.helpful(Agent.BEAUTY_SALON, NOW));
        keep("five", 2, Told.helpful(Agent.HEALTH_MEDICAL, NOW));
        handOver("five", 2, Agent.BEAUTY_SALON, Agent.HEALTH_MEDICAL, "rules");

        // when, then
        assertThat(of(Agent.BEAUTY_SALON, Optional.of(MARIOS)).handedOn()).isEqualTo(1);
        assertThat(of(Agent.HEALTH_MEDICAL, Optional.of(MARIOS)).handedOn()).isZero();
        assertThat(figures.of(Optional.of(MARIOS), NOW.plusSeconds(1), NOW))
                .allSatisfy(agent -> assertThat(agent.handedOn()).isZero());
    }

    @Test
    void shouldNotCountAsHandedOnWhatGoesBackToWhoeverLentIt() {
        // given
        begin("six", MARIOS.value(), Agent.BEAUTY_SALON);
        keep("six", 1, Told.helpful(Agent.HEALTH_MEDICAL, NOW));
        keep("six", 2, Told.helpful(Agent.BEAUTY_SALON, NOW));
        keep("six", 3, Told.helpful(Agent.HEALTH_MEDICAL, NOW));
        keep("six", 4, Told.helpful(Agent.AUTOMOTIVE, NOW));
        handOver("six", 1, Agent.BEAUTY_SALON, Agent.HEALTH_MEDICAL, "model");
        handOver("six", 2, Agent.HEALTH_MEDICAL, Agent.BEAUTY_SALON, "rules");
        handOver("six", 3, Agent.BEAUTY_SALON, Agent.HEALTH_MEDICAL, "model");
        handOver("six", 4, Agent.HEALTH_MEDICAL, Agent.AUTOMOTIVE, "rules");

        // when
        AgentFigures lender = of(Agent.BEAUTY_SALON, Optional.empty());
        AgentFigures colleague = of(Agent.HEALTH_MEDICAL, Optional.empty());

        // then
        assertThat(lender.handedOn()).isEqualTo(2);
        assertThat(lender.handedAway())
                .as("two of the three that it had to answer")
                .contains(2 / 3.0);
        assertThat(colleague.handedOn())
                .as("the one that went to somebody else")
                .isEqualTo(1);
        assertThat(of(Agent.AUTOMOTIVE, Optional.of(MARIOS)).handedAway()).contains(0.0);
        assertThat(of(Agent.LOCAL_SERVICES, Optional.empty()).handedAway()).isEmpty();
    }

    private void handOver(String conversation, int turn, Agent from, Agent to, String cause) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                insert into agent_handovers (conversation_id, turn, business_id, from_agent, to_agent, cause, at)
                values (:id, :turn, :business, :from, :to, :cause, :at)""")
                        .bind("id", conversation)
                        .bind("turn", turn)
                        .bind("business", MARIOS.value())
                        .bind("from", from.name())
                        .bind("to", to.name())
                        .bind("cause", cause)
                        .bind("at", NOW)
                        .execute());
    }

    private AgentFigures of(Agent agent, Optional<BusinessId> business) {
        return figures.of(business, A_DAY_AGO, LATELY).stream()
                .filter(figures -> figures.agent() == agent)
                .findFirst()
                .orElseThrow();
    }

    private void begin(String conversation, String business, Agent agent) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                insert into conversations (id, business_id, flow, channel, status, turn, stage, agent, language, needs_human,
                    opening, started_at, updated_at)
                values (:id, :business, 'DEDICATED', 'WEB', 'ACTIVE', 0, 'GREETING', :agent, 'en', false, '{}', :at, :at)""")
                        .bind("id", conversation)
                        .bind("business", business)
                        .bind("agent", agent.name())
                        .bind("at", NOW)
                        .execute());
    }

    /** A turn as far as it counts; {@code asked} by somebody. */
    private record Told(
            Agent agent, int millis, int failures, boolean degraded, boolean handedOver, boolean asked, Instant at) {

        private static Told helpful(Agent agent, Instant at) {
            return new Told(agent, 80, 0, false, false, true, at);
        }
    }

    private void keep(String conversation, int turn, Told told) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                insert into turns (conversation_id, turn, reply, explanation, standing, at) values (:id, :turn,
                    jsonb_build_object('agent', :agent, 'degraded', :degraded, 'handedOver', :handedOver,
                        'replyTo', case when :asked then '["m"]'::jsonb else '[]'::jsonb end),
                    jsonb_build_object('millis', jsonb_build_object('worked', :millis)),
                    jsonb_build_object('failures', :failures), :at)""")
                        .bind("id", conversation)
                        .bind("turn", turn)
                        .bind("agent", told.agent().name())
                        .bind("degraded", told.degraded())
                        .bind("handedOver", told.handedOver())
                        .bind("asked", told.asked())
                        .bind("millis", told.millis())
                        .bind("failures", told.failures())
                        .bind("at", told.at())
                        .execute());
    }
}
