package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.dialogue.identity.ConversationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecoveryTest extends OverHttp {

    private static final String NEW = "{\"strategy\": \"CREATE_NEW_CONVERSATION\"}";

    @Test
    void shouldLetTheRulesChooseWithoutAStrategy() {
        // given
        Guest ann = guest();
        ann.says("Hello");

        // when
        Answer recovered = ann.api().post(ann.path("/recover"), "{}");

        // then
        assertThat(recovered.status()).isEqualTo(200);
        assertThat(recovered.text("/strategy")).isEqualTo("RETRY_SAME_AGENT");
        assertThat(recovered.text("/chosenBy")).isEqualTo("RULES");
        assertThat(recovered.text("/conversationId")).isEqualTo(ann.conversation());
        assertThat(recovered.body().at("/turn").asInt()).isEqualTo(2);
        assertThat(recovered.text("/text")).isEqualTo("Goodbye!");
        assertThat(recovered.body().has("token")).isFalse();
    }

    @Test
    void shouldRecoverAsTheCallerWishesAndNameWhatIsNoStrategy() {
        // given
        Guest ann = guest();

        // when
        Answer recovered = ann.api().post(ann.path("/recover"), "{\"strategy\": \"RESET_CONVERSATION\"}");
        Answer unknown = ann.api().post(ann.path("/recover"), "{\"strategy\": \"PRAY\"}");

        // then
        assertThat(recovered.text("/strategy")).isEqualTo("RESET_CONVERSATION");
        assertThat(recovered.text("/chosenBy")).isEqualTo("CALLER");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("UNKNOWN_VALUE");
        assertThat(unknown.text("/errors/0/field")).isEqualTo("strategy");
    }

    @Test
    void shouldRecoverOnceUnderOneKeyEvenWhenTheFirstAnswerWasLost() {
        // given
        Guest ann = guest();
        String key = UUID.randomUUID().toString();
        requests.goAway();
        Answer first = ann.api().post(ann.path("/recover"), "{}", "Idempotency-Key", key);
        requests.comeBack();

        // when
        Answer second = ann.api().post(ann.path("/recover"), "{}", "Idempotency-Key", key);
        Answer other = ann.api().post(ann.path("/recover"), NEW, "Idempotency-Key", key);

        // then
        assertThat(second.body().at("/turn").asInt())
                .isEqualTo(first.body().at("/turn").asInt())
                .isEqualTo(1);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void shouldGiveTheTokenOfTheConversationThatTakesThePlace() {
        // given
        Guest ann = guest();

        // when
        Answer recovered = ann.api().post(ann.path("/recover"), NEW);

        // then
        String next = recovered.text("/conversationId");
        assertThat(next).isNotEqualTo(ann.conversation());
        assertThat(conversations.opening(new ConversationId(next)).continues()).contains(ann.id());
        Guest again = new Guest(next, api().with(recovered.text("/token")));
        assertThat(again.says("Hello").status()).isEqualTo(200);
        assertThat(ann.says("Hello").code()).isEqualTo("CONVERSATION_ENDED");
        assertThat(ann.api().get(again.path("")).code()).isEqualTo("CONVERSATION_NOT_FOUND");
    }

    @Test
    void shouldGoOnInOneNewConversationOnceItIsOver() {
        // given
        Guest ann = guest();
        ann.says("Hello");
        ann.api().post(ann.path("/end"), "{}");

        // when
        Answer byRules = ann.api().post(ann.path("/recover"), "{}");
        Answer byCaller = ann.api().post(ann.path("/recover"), NEW);
        Answer other = ann.api().post(ann.path("/recover"), "{\"strategy\": \"RETRY_SAME_AGENT\"}");

        // then
        assertThat(byRules.text("/strategy")).isEqualTo("CREATE_NEW_CONVERSATION");
        assertThat(byRules.text("/chosenBy")).isEqualTo("RULES");
        assertThat(byCaller.text("/chosenBy")).isEqualTo("CALLER");
        assertThat(byCaller.text("/conversationId")).isEqualTo(byRules.text("/conversationId"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("CONVERSATION_ENDED");
        conversations.end(new ConversationId(byRules.text("/conversationId")), new EndBody(null, null).request());
        assertThat(ann.api().post(ann.path("/recover"), "{}").code()).isEqualTo("CONVERSATION_ENDED");
    }

    @Test
    void shouldKeepWhatTheRulesDecidedOnceItWasOverAndExplainIt() {
        // given
        Guest ann = guest();
        ann.says("Hello");
        ann.api().post(ann.path("/end"), "{}");

        // when
        ann.api().post(ann.path("/recover"), NEW);
        Answer byCaller = ann.api().get(ann.path("/explain"));
        ann.api().post(ann.path("/recover"), "{}");
        Answer byRules = ann.api().get(ann.path("/explain"));
        Answer earlier = ann.api().get(ann.path("/explain?turn=1"));

        // then
        assertThat(byCaller.body().has("afterTheEnd"))
                .as("a caller's wish is no decision of rules")
                .isFalse();
        assertThat(byRules.text("/afterTheEnd/0/decision/table")).isEqualTo("recovery-strategy");
        assertThat(byRules.text("/afterTheEnd/0/decision/version")).isNotEmpty();
        assertThat(byRules.text("/afterTheEnd/0/decision/rows/0")).isEqualTo("over");
        assertThat(byRules.text("/afterTheEnd/0/decision/inputs/over")).isEqualTo("true");
        assertThat(byRules.text("/afterTheEnd/0/decision/outputs/strategy")).isEqualTo("CREATE_NEW_CONVERSATION");
        assertThat(byRules.text("/afterTheEnd/0/at")).isNotEmpty();
        assertThat(earlier.body().has("afterTheEnd")).isFalse();
        assertThat(decisions.outsideTurns(ann.id()))
                .extracting(kept -> kept.occasion().askedBy().orElseThrow())
                .containsExactly("conversation:" + ann.conversation());
    }

    @Test
    void shouldKeepOnceWhatTheRulesSayHoweverOftenTheSameCallerAsks() {
        // given
        Guest ann = guest();
        ann.api().post(ann.path("/end"), "{}");
        String key = UUID.randomUUID().toString();

        // when
        requests.goAway();
        ann.api().post(ann.path("/recover"), "{}", "Idempotency-Key", key);
        ann.api().post(ann.path("/recover"), "{}", "Idempotency-Key", key);
        requests.comeBack();
        ann.api().post(ann.path("/recover"), "{}");
        operator().post(ann.path("/recover"), "{}");

        // then
        assertThat(decisions.outsideTurns(ann.id()))
                .extracting(kept -> kept.occasion().askedBy().orElseThrow())
                .hasSize(2)
                .startsWith("conversation:" + ann.conversation());
    }

    @Test
    void shouldNotGoOnInANewConversationWithoutARecordOfWhy() {
        // given
        Guest ann = guest();
        ann.says("Hello");
        ann.api().post(ann.path("/end"), "{}");
        decisions.goAway();

        // when
        Answer unrecorded = ann.api().post(ann.path("/recover"), "{}");
        decisions.comeBack();

        // then
        assertThat(unrecorded.code()).isEqualTo("STORE_UNAVAILABLE");
        assertThat(decisions.outsideTurns(ann.id())).isEmpty();
        assertThat(ann.api().post(ann.path("/recover"), "{}").text("/strategy")).isEqualTo("CREATE_NEW_CONVERSATION");
    }

    @Test
    void shouldLetOnlyThoseAskWhoMayEndTheConversation() {
        // given
        Guest ann = guest();
        Guest bob = guest();

        // when, then
        assertThat(api().post(ann.path("/recover"), "{}").code()).isEqualTo("UNAUTHENTICATED");
        assertThat(bob.api().post(ann.path("/recover"), "{}").code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(gloria().post(ann.path("/recover"), "{}").code()).isEqualTo("CONVERSATION_NOT_FOUND");
        assertThat(operator().post(ann.path("/recover"), "{}").status()).isEqualTo(200);
    }

    @Test
    void shouldSayWhenNobodyCanRecoverIt() {
        // given
        Guest ann = guest();

        // when, then
        conversations.fallSilent();
        assertThat(ann.api().post(ann.path("/recover"), "{}").code()).isEqualTo("WORKERS_UNAVAILABLE");
        transcripts.goAway();
        assertThat(ann.api().post(ann.path("/recover"), "{}").code()).isEqualTo("STORE_UNAVAILABLE");
    }
}
