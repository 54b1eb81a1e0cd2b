package com.xseven.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Callers;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest extends OverHttp {

    private static final String WEBHOOK = "/api/v1/businesses/marios-italian/webhook";

    @Test
    void shouldShowTheSecretOnceWhenItIsMade() {
        // given
        Api mario = Callers.signedIn(api(), SmallTown.MARIO);

        // when
        Answer made = put(mario, "{\"url\": \"https://marios.example/hook\"}");
        Answer again = put(mario, "{\"url\": \"https://marios.example/hook\"}");
        Answer read = mario.get(WEBHOOK);

        // then
        assertThat(made.text("/secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(again.text("/secret")).isNotEqualTo(made.text("/secret"));
        assertThat(read.text("/url")).isEqualTo("https://marios.example/hook");
        assertThat(read.text("/secret")).isEmpty();
        assertThat(mario.delete(WEBHOOK).status()).isEqualTo(204);
        assertThat(mario.get(WEBHOOK).code()).isEqualTo("WEBHOOK_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\": \"ftp://marios.example\"}",
                "{\"url\": \"https://\"}",
                "{\"url\": \"https://a:b@c\"}"
            })
    void shouldRefuseWhatIsNoAddress(String body) {
        // when
        Answer refused = put(Callers.signedIn(api(), SmallTown.MARIO), body);

        // then
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.text("/errors/0/field")).isEqualTo("url");
    }

    @Test
    void shouldBeForThoseAloneWhoRunTheBusiness() {
        assertThat(api().get(WEBHOOK).status()).isEqualTo(401);
        assertThat(Callers.signedIn(api(), SmallTown.GLORIA).get(WEBHOOK).code())
                .isEqualTo("FORBIDDEN");
        assertThat(put(Callers.signedIn(api(), SmallTown.GLORIA), "{\"url\": \"https://marios.example\"}")
                        .code())
                .isEqualTo("FORBIDDEN");
    }

    private static Answer put(Api api, String body) {
        return api.send(api.request(WEBHOOK)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }
}
