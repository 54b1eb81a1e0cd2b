package com.xseven.api.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

class MetricsTest extends OverHttp {

    private static final String METRICS = "/actuator/prometheus";

    @LocalManagementPort
    private int metricsPort;

    private Api operators() {
        return Api.on(metricsPort);
    }

    @Test
    void shouldTellOfRequestsByTheirPatternWhenAConversationWasHeld() {
        // given
        Guest guest = guest();
        guest.says("hello, I am Nora Fields");

        // when
        String metrics = operators().get(METRICS).response().body();

        // then
        assertThat(metrics)
                .contains("jvm_memory_used_bytes")
                .contains("uri=\"/api/v1/conversations/{id}/message\"")
                .doesNotContain(guest.conversation())
                .doesNotContain("Nora");
    }

    @Test
    void shouldHaveAFewBoundsForEachLatency() {
        // given
        api().get("/api/v1/businesses");

        // when
        String metrics = operators().get(METRICS).response().body();

        // then
        assertThat(metrics.lines()
                        .filter(line -> line.startsWith("http_server_requests_seconds_bucket"))
                        .filter(line -> line.contains("uri=\"/api/v1/businesses\"")))
                .hasSizeBetween(10, 15);
    }

    @Test
    void shouldShowNothingOfItOnThePortOfTheApi() {
        // when
        Answer anonymous = api().get(METRICS);
        Answer signedIn = operator().get(METRICS);

        // then
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(signedIn.status()).isEqualTo(404);
    }

    @Test
    void shouldShowNothingElseOnItsOwnPort() {
        // when, then
        assertThat(operators().get("/actuator/env").status()).isIn(401, 404);
        assertThat(operators().get("/actuator/health").status()).isIn(401, 404);
        assertThat(operators().get("/api/v1/businesses").status()).isIn(401, 404);
        assertThat(operators().post(METRICS, "{}").status()).isIn(401, 404, 405);
    }
}
