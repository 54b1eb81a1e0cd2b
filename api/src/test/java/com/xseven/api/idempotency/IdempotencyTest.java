package com.xseven.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.store.Sha256;
import com.xseven.store.idempotency.RequestKey;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyTest extends OverHttp {

    private static final String CREATE = Api.CONVERSATIONS + "/create";
    private static final String WISH = "{\"flow\": \"GLOBAL\"}";

    private final String key = UUID.randomUUID().toString();

    @Test
    void shouldAnswerARepeatedRequestWithTheFirstAnswer() {
        // given
        Answer first = api().post(CREATE, WISH, "Idempotency-Key", key);
        int begun = conversations.begun();

        // when
        Answer second = api().post(CREATE, WISH, "Idempotency-Key", key);

        // then
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .isNotEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(conversations.begun()).isEqualTo(begun);
    }

    @Test
    void shouldRefuseAnotherBodyUnderTheSameKey() {
        // given
        api().post(CREATE, WISH, "Idempotency-Key", key);

        // when
        Answer refused = api().post(CREATE, "{\"flow\": \"GLOBAL\", \"language\": \"es\"}", "Idempotency-Key", key);

        // then
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void shouldBeginTheSameConversationWhenTheMemoryWasAwayOrTheFirstAnswerWasLost() {
        // given
        requests.goAway();
        Answer first = api().post(CREATE, WISH, "Idempotency-Key", key);
        requests.comeBack();

        // when
        Answer second = api().post(CREATE, WISH, "Idempotency-Key", key);

        // then
        assertThat(second.text("/conversationId")).isEqualTo(first.text("/conversationId"));
    }

    @Test
    void shouldLetARefusedRequestBeCorrectedUnderItsKey() {
        // given
        Answer refused = api().post(CREATE, "{\"flow\": \"DEDICATED\"}", "Idempotency-Key", key);

        // when
        Answer corrected = api().post(CREATE, WISH, "Idempotency-Key", key);

        // then
        assertThat(refused.code()).isEqualTo("BUSINESS_REQUIRED");
        assertThat(corrected.status()).isEqualTo(201);
    }

    @Test
    void shouldSendAMessageOnceWhenItsRequestIsRepeated() {
        // given
        Guest guest = guest();
        Answer first = guest.says("Hello", "Idempotency-Key", key);

        // when
        Answer second = guest.says("Hello", "Idempotency-Key", key);

        // then
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(conversations.received(guest.id())).hasSize(1);
    }

    @Test
    void shouldGiveTheReplyByNowWhenAnAcceptedRequestIsRepeated() {
        // given
        Guest guest = guest();
        Answer accepted = guest.says("Hello", "Idempotency-Key", key, "Prefer", "respond-async");

        // when
        Answer answered = guest.says("Hello", "Idempotency-Key", key);

        // then
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.text("/messageId")).isEqualTo(accepted.text("/messageId"));
        assertThat(conversations.received(guest.id())).hasSize(1);
    }

    @Test
    void shouldRefuseKeysThatOthersMightGuessWhenTheCallerHasNoToken() {
        // given
        Guest guest = guest();

        // when, then
        assertThat(api().post(CREATE, WISH, "Idempotency-Key", "order-1").code())
                .isEqualTo("IDEMPOTENCY_KEY_INVALID");
        assertThat(guest.says("Hello", "Idempotency-Key", "order-1").status()).isEqualTo(200);
    }

    @Test
    void shouldKeepTheKeysOfCallersApart() {
        // given
        Guest ann = guest();
        Guest bob = guest();
        ann.says("Hello", "Idempotency-Key", key);

        // when
        Answer other = bob.says("Something else", "Idempotency-Key", key);

        // then
        assertThat(other.text("/text")).isEqualTo("You said: Something else");
    }

    @Test
    void shouldAskToComeBackWhenATwinIsStillBeingCarriedOut() {
        // given
        RequestKey name = new RequestKey("anonymous", CREATE, key);
        requests.claim(name, Sha256.of(WISH), Duration.ofMinutes(1));

        // when
        Answer busy = api().post(CREATE, WISH, "Idempotency-Key", key);

        // then
        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.code()).isEqualTo("IDEMPOTENCY_KEY_BUSY");
        assertThat(busy.header("Retry-After")).isEqualTo("1");
    }
}
