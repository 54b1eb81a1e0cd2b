package com.xseven.models.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.models.ModelFailure.Reason;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCodesTest {

    private final StatusCodes codes = new StatusCodes(new HandClock());

    private static HttpHeaders headers(Map<String, List<String>> headers) {
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private Optional<Duration> pause(String header, String value) {
        return codes.trouble(429, headers(Map.of(header, List.of(value))), "").retryAfter();
    }

    @ParameterizedTest
    @CsvSource({
        "400, MISCONFIGURED", "401, MISCONFIGURED", "403, MISCONFIGURED", "404, MISCONFIGURED", "408, TIMED_OUT",
        "413, MISCONFIGURED", "422, MISCONFIGURED", "429, RATE_LIMITED", "500, SERVER_ERROR", "502, SERVER_ERROR",
        "503, SERVER_ERROR", "504, TIMED_OUT", "529, SERVER_ERROR", "301, MISCONFIGURED"
    })
    void shouldGiveEachStatusItsReason(int status, Reason reason) {
        assertThat(codes.trouble(status, headers(Map.of()), "{}").reason()).isEqualTo(reason);
    }

    @Test
    void shouldTellARefusalFromAMistake() {
        String body = "{\"error\":{\"code\":\"content_filter\",\"message\":\"No.\"}}";

        assertThat(codes.trouble(400, headers(Map.of()), body).reason()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void shouldReadWhenToComeBack() {
        assertThat(pause("Retry-After", "7")).contains(Duration.ofSeconds(7));
        assertThat(pause("retry-after-ms", "250")).contains(Duration.ofMillis(250));
        assertThat(pause("Retry-After", "Thu, 26 Nov 2026 12:00:30 GMT")).contains(Duration.ofSeconds(30));
        assertThat(pause("Retry-After", "Thu, 26 Nov 2026 11:00:00 GMT")).contains(Duration.ZERO);
        assertThat(pause("Retry-After", "999999")).contains(Duration.ofHours(1));
        assertThat(pause("Retry-After", "later")).isEmpty();
        assertThat(codes.trouble(429, headers(Map.of()), "").retryAfter()).isEmpty();
    }

    @Test
    void shouldKeepOnlyTheMachinesWord() {
        String body = "{\"error\":{\"message\":\"Incorrect key sk-abc\",\"type\":\"invalid_request_error\"}}";

        assertThat(codes.trouble(401, headers(Map.of()), body).note()).isEqualTo("HTTP 401 invalid_request_error");
    }
}
