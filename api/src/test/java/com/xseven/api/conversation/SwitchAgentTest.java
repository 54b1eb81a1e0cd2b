package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.workflows.conversation.SwitchRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SwitchAgentTest extends OverHttp {

    private static final String GENERAL = "{\"agent\": \"GENERAL_PURPOSE\", \"reason\": \"Somebody else, please\"}";

    private static final String FIGURES = "{\"agent\": \"BUSINESS_ANALYTICS\"}";

    @Test
    void shouldTellWhereTheConversationStandsWithTheOtherAgent() {
        // given
        Guest ann = guest();

        // when
        Answer switched = ann.api().post(ann.path("/switch-agent"), GENERAL);

        // then
        assertThat(switched.status()).isEqualTo(200);
        assertThat(switched.text("/agent")).isEqualTo("GENERAL_PURPOSE");
        assertThat(switched.text("/conversationId")).isEqualTo(ann.conversation());
        assertThat(wish().by()).isEmpty();
        assertThat(wish().actor()).isEqualTo("conversation:" + ann.conversation());
        assertThat(wish().reason()).contains("Somebody else, please");
    }

    @Test
    void shouldNameWhoWishedForItWhenSomebodySignedInDoes() {
        // given
        Guest ann = guest();

        // when
        Answer switched = operator().post(ann.path("/switch-agent"), "{\"agent\": \"GENERAL_PURPOSE\"}");

        // then
        assertThat(switched.status()).isEqualTo(200);
        assertThat(wish().by()).isEqualTo(Optional.of(Role.OPERATOR));
        assertThat(wish().actor()).startsWith("person:");
        assertThat(wish().reason()).isEmpty();
    }

    @Test
    void shouldSayWhomTheRulesChooseWhenTheyDoNotGiveThatAgent() {
        // given
        Guest ann = guest();

        // when
        Answer refused = ann.api().post(ann.path("/switch-agent"), FIGURES);

        // then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("AGENT_NOT_ALLOWED");
        assertThat(refused.text("/detail")).contains("BUSINESS_ANALYTICS", "RESTAURANT_FOOD", "row food");
    }

    @Test
    void shouldSayThatTheRulesDoNotSayAndThatItMayBeTriedAgain() {
        // given
        Guest ann = guest();

        // when
        Answer undecided = ann.api().post(ann.path("/switch-agent"), "{\"agent\": \"HEALTH_MEDICAL\"}");

        // then
        assertThat(undecided.status()).isEqualTo(503);
        assertThat(undecided.code()).isEqualTo("RULES_UNDECIDED");
        assertThat(undecided.header("Retry-After")).isEqualTo("5");
        assertThat(decisions.outsideTurns(ann.id())).isEmpty();
    }

    @Test
    void shouldKeepOnceWhatTheRulesSaidAndNoTurnTells() {
        // given
        Guest ann = guest();
        String key = UUID.randomUUID().toString();

        // when
        ann.api().post(ann.path("/switch-agent"), FIGURES, "Idempotency-Key", key);
        ann.api().post(ann.path("/switch-agent"), FIGURES, "Idempotency-Key", key);
        ann.api().post(ann.path("/switch-agent"), "{\"agent\": \"RESTAURANT_FOOD\"}");
        ann.api().post(ann.path("/switch-agent"), GENERAL);

        // then
        assertThat(decisions.outsideTurns(ann.id()))
                .extracting(kept -> kept.decision().rows())
                .as("the one refused, and the one that answered already")
                .containsExactly(List.of("food"), List.of("asked-for"));
        assertThat(decisions.outsideTurns(ann.id()))
                .extracting(kept -> kept.occasion().askedBy())
                .containsOnly(Optional.of("conversation:" + ann.conversation()));
    }

    @Test
    void shouldNotAnswerWithoutARecordOfWhatTheRulesSaid() {
        // given
        Guest ann = guest();
        decisions.goAway();

        // when
        Answer unrecorded = ann.api().post(ann.path("/switch-agent"), FIGURES);
        decisions.comeBack();

        // then
        assertThat(unrecorded.code()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(ann.api().post(ann.path("/switch-agent"), FIGURES).code()).isEqualTo("AGENT_NOT_ALLOWED");
    }

    @Test
    void shouldNameWhatIsNoAgentAndWhatIsMissing() {
        // given
        Guest ann = guest();

        // when
        Answer unknown = ann.api().post(ann.path("/switch-agent"), "{\"agent\": \"BUTLER\"}");
        Answer missing = ann.api().post(ann.path("/switch-agent"), "{}");

        // then
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("UNKNOWN_VALUE");
        assertThat(unknown.text("/errors/0/field")).isEqualTo("agent");
        assertThat(missing.code()).isEqualTo("INVALID_REQUEST");
        assertThat(missing.text("/errors/0/field")).isEqualTo("agent");
    }

    @Test
    void shouldSwitchOnceUnderOneKey() {
        // given
        Guest ann = guest();
        String key = UUID.randomUUID().toString();
        requests.goAway();
        ann.api().post(ann.path("/switch-agent"), GENERAL, "Idempotency-Key", key);
        requests.comeBack();

        // when
        Answer again = ann.api().post(ann.path("/switch-agent"), GENERAL, "Idempotency-Key", key);
        Answer other = ann.api().post(ann.path("/switch-agent"), "{\"agent\": \"AUTOMOTIVE\"}", "Idempotency-Key", key);

        // then
        assertThat(again.text("/agent")).isEqualTo("GENERAL_PURPOSE");
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(conversations.switches().carriedOut().stream()
                        .filter(wish -> wish.actor().endsWith(ann.conversation())))
                .hasSize(1);
    }

    @Test
    void shouldLetOnlyThoseWishWhoMayEndTheConversation() {
        // given
        Guest ann = guest();
        Guest bob = guest();

        // when, then
        assertThat(api().post(ann.path("/switch-agent"), GENERAL).code()).isEqualTo("UNAUTHENTICATED");
        assertThat(bob.api().post(ann.path("/switch-agent"), GENERAL).code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(gloria().post(ann.path("/switch-agent"), GENERAL).code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(operator().post(ann.path("/switch-agent"), GENERAL).status()).isEqualTo(200);
    }

    @Test
    void shouldSayWhenTheConversationIsOver() {
        // given
        Guest ann = guest();
        ann.api().post(ann.path("/end"), "{}");

        // when
        Answer refused = ann.api().post(ann.path("/switch-agent"), GENERAL);

        // then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("CONVERSATION_ENDED");
    }

    private SwitchRequest wish() {
        return conversations.switches().carriedOut().getLast();
    }
}
