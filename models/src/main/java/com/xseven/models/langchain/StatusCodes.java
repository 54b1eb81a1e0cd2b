package com.xseven.models.langchain;

import com.xseven.models.ModelFailure.Reason;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an HTTP response that is no answer means. */
final class StatusCodes {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** The machine's words only: what is written for people may repeat a key or what a customer wrote. */
    private static final Pattern CODE = Pattern.compile("\"(?:code|type)\"\\s*:\\s*\"([a-z0-9_]{1,40})\"");

    private static final Pattern REFUSAL =
            Pattern.compile("content_filter|content_policy_violation|ResponsibleAIPolicy");

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final int SERVER_ERRORS = 500;

    private final Clock clock;

    StatusCodes(Clock clock) {
        this.clock = clock;
    }

    Trouble trouble(int status, HttpHeaders headers, String body) {
        return new Trouble(reason(status, body), retryAfter(headers), "HTTP " + status + code(body));
    }

    private static Reason reason(int status, String body) {
        return switch (status) {
            case TOO_MANY_REQUESTS -> Reason.RATE_LIMITED;
            case REQUEST_TIMEOUT, GATEWAY_TIMEOUT -> Reason.TIMED_OUT;
            default -> {
                if (status >= SERVER_ERRORS) {
                    yield Reason.SERVER_ERROR;
                }
                yield REFUSAL.matcher(body).find() ? Reason.REFUSED : Reason.MISCONFIGURED;
            }
        };
    }

    private static String code(String body) {
        Matcher code = CODE.matcher(body);
        return code.find() ? " " + code.group(1) : "";
    }

    private Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.firstValue("retry-after-ms")
                .flatMap(text -> number(text).map(Duration::ofMillis))
                .or(() -> headers.firstValue("retry-after")
                        .flatMap(text -> number(text).map(Duration::ofSeconds).or(() -> until(text))))
                .map(pause -> pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    private static Optional<Long> number(String text) {
        return text.strip().matches("\\d{1,9}") ? Optional.of(Long.parseLong(text.strip())) : Optional.empty();
    }

    private Optional<Duration> until(String date) {
        try {
            Instant end = ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration pause = Duration.between(clock.instant(), end);
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeParseException neitherNumberNorDate) {
            return Optional.empty();
        }
    }
}
