package com.xseven.activities.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.reply.Staffing.Heard;
import com.xseven.dialogue.reply.Staffing.Result;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.models.fixture.ReceivedCall;
import com.xseven.store.models.ModelAccounts;
import com.xseven.workflows.conversation.SwitchOutcome;
import com.xseven.workflows.conversation.SwitchRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agents that ask each other and answer in each other's place, by providers over HTTP, with workers that die after every step. */
class ColleaguesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ASKS =
            "{\"agents\":[\"RESTAURANT_FOOD\",\"HEALTH_MEDICAL\"],\"question\":\"Is the soup safe with a nut allergy?\"}";

    private final FakeProvider first = FakeProvider.start();
    private final FakeProvider second = FakeProvider.start();
    private ModelHouse house;

    @BeforeEach
    void open() {
        house = new ModelHouse(first, second, new ToldEvents());
    }

    @AfterEach
    void close() {
        house.close();
        first.close();
        second.close();
    }

    @Test
    void shouldLayTheAdviceOfColleaguesBeforeTheAgentAndPayForEachCallOnce() {
        // given
        first.when(isAskedAs("You speak for a restaurant"), Act.says("The kitchen has to be asked about nuts."))
                .when(isAskedAs("front desk of a practice"), Act.says("Nobody should rely on a tag with an allergy."))
                .when(ColleaguesIT::goesOn, Act.says("Please ask our kitchen about nuts first."))
                .otherwise(Act.uses("ask_colleagues", ASKS));

        // when
        Reply reply = ask("Is the soup safe for me?");

        // then
        assertThat(reply.text()).isEqualTo("Please ask our kitchen about nuts first.");
        assertThat(reply.agent()).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(reply.collaborators()).containsExactly(Agent.RESTAURANT_FOOD, Agent.HEALTH_MEDICAL);
        assertThat(first.calls()).hasSize(4);
        assertThat(new ModelAccounts(house.city().database().jdbi())
                        .inConversation(ModelHouse.ID)
                        .calls())
                .isEqualTo(4);
        ReceivedCall colleague = first.calls().stream()
                .filter(isAskedAs("You speak for a restaurant"))
                .findFirst()
                .orElseThrow();
        assertThat(colleague.body())
                .contains("Is the soup safe with a nut allergy?", "<question>")
                .doesNotContain("find_offers\"", "ask_colleagues\"");
        assertThat(staffing().heard())
                .containsExactly(
                        new Heard(Agent.RESTAURANT_FOOD, Result.ANSWERED),
                        new Heard(Agent.HEALTH_MEDICAL, Result.ANSWERED));
    }

    @Test
    void shouldGoOnWithoutAColleagueThatHangsOrStatesWhatNobodyLookedUp() {
        // given
        first.when(isAskedAs("You speak for a restaurant"), Act.says("The soup costs $4.50."))
                .when(isAskedAs("front desk of a practice"), Act.hangs())
                .when(ColleaguesIT::goesOn, Act.says("Please ask our kitchen about nuts first."))
                .otherwise(Act.uses("ask_colleagues", ASKS));
        second.otherwise(Act.hangs());

        // when
        Reply reply = ask("Is the soup safe for me?");

        // then
        assertThat(reply.text()).isEqualTo("Please ask our kitchen about nuts first.");
        assertThat(reply.collaborators()).isEmpty();
        assertThat(reply.degraded()).isFalse();
        assertThat(staffing().heard())
                .extracting(Heard::agent)
                .containsExactly(Agent.RESTAURANT_FOOD, Agent.HEALTH_MEDICAL);
        assertThat(staffing().heard().getFirst().result()).isEqualTo(Result.UNSOUND);
        assertThat(staffing().heard().getLast().result()).isIn(Result.LATE, Result.AWAY);
    }

    @Test
    void shouldLetAColleagueAnswerWhoKnowsWhatWasSaid() {
        // given
        first.when(isAskedAs("You speak for a restaurant"), Act.says("We have vegan dishes."))
                .otherwise(
                        Act.uses("hand_over", "{\"agent\":\"RESTAURANT_FOOD\",\"reason\":\"It is about the menu.\"}"));

        // when
        Reply reply = ask("Anything without meat?");

        // then
        assertThat(reply.text()).isEqualTo("We have vegan dishes.");
        assertThat(reply.agent()).isEqualTo(Agent.RESTAURANT_FOOD);
        HandOver handOver = staffing().handOver().orElseThrow();
        assertThat(handOver.from()).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(handOver.cause()).isEqualTo(new HandOver.Model());
        assertThat(first.calls().getLast().body())
                .contains("tookOver", "It is about the menu.")
                .doesNotContain("hand_over\"", "Ann Lee");
        assertThat(handedOver()).containsExactly("GENERAL_PURPOSE model RESTAURANT_FOOD -");
    }

    @Test
    void shouldKeepWhoWishedForAnAgentAndTellItsModelFromWhomItTookOver() {
        // given
        first.otherwise(Act.says("We have vegan dishes."));
        ask("Anything without meat?");

        // when
        SwitchOutcome outcome = house.conversation()
                .switchAgent(new SwitchRequest(
                        "wish-1",
                        Agent.RESTAURANT_FOOD,
                        Optional.of("She knows food"),
                        Optional.of(Role.OPERATOR),
                        "person:operator@xseven.example"));
        house.say("m2", "And without milk?");
        await().atMost(PATIENCE)
                .until(() -> house.journal().reply(ModelHouse.ID, 3).isPresent());

        // then
        assertThat(outcome).isInstanceOf(SwitchOutcome.Switched.class);
        assertThat(house.journal().reply(ModelHouse.ID, 3).orElseThrow().agent())
                .isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(first.calls().getLast().body())
                .contains("tookOver", "GENERAL_PURPOSE")
                .doesNotContain("operator@");
        assertThat(handedOver()).containsExactly("GENERAL_PURPOSE hand RESTAURANT_FOOD person:operator@xseven.example");
        assertThat(roles()).containsExactly("ASSISTANT", "CUSTOMER", "ASSISTANT", "SYSTEM", "CUSTOMER", "ASSISTANT");
    }

    @Test
    void shouldTellKafkaWhenAnotherProviderAnswersInsideATurn() {
        // given
        first.otherwise(Act.failsWith(500));
        second.otherwise(Act.says("We have vegan dishes."));

        // when
        Reply reply = ask("Anything without meat?");

        // then
        assertThat(reply.text()).isEqualTo("We have vegan dishes.");
        assertThat(reply.degraded()).isFalse();
        assertThat(switches()).containsExactly("first/large second/other SERVER_ERROR");
    }

    private Reply ask(String text) {
        house.say("m1", text);
        await().atMost(PATIENCE)
                .until(() -> house.journal().reply(ModelHouse.ID, 1).isPresent());
        return house.journal().reply(ModelHouse.ID, 1).orElseThrow();
    }

    private Staffing staffing() {
        return house.journal()
                .explanation(ModelHouse.ID, 1)
                .flatMap(Explanation::staffing)
                .orElseThrow();
    }

    private List<String> handedOver() {
        return house.city()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select from_agent || ' ' || cause || ' ' || to_agent || ' ' || coalesce(actor, '-')
                        from agent_handovers where conversation_id = :id order by turn""")
                        .bind("id", ModelHouse.ID.value())
                        .mapTo(String.class)
                        .list());
    }

    private List<String> roles() {
        return house.city()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select role from messages where conversation_id = :id order by seq")
                        .bind("id", ModelHouse.ID.value())
                        .mapTo(String.class)
                        .list());
    }

    private List<String> switches() {
        return house.city()
                .database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select data ->> 'from' || ' ' || (data ->> 'to') || ' ' || (data ->> 'reason') from outbox
                        where type = 'AI_MODEL_SWITCHED' and topic = 'ai.responses' and key = :id""")
                        .bind("id", ModelHouse.ID.value())
                        .mapTo(String.class)
                        .list());
    }

    /** The instruction begins with who it is. */
    private static Predicate<ReceivedCall> isAskedAs(String purpose) {
        return call -> call.body().contains(purpose);
    }

    /** With what came of the tools that it used. */
    private static boolean goesOn(ReceivedCall call) {
        return call.body().contains("tool_call_id");
    }
}
