package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import com.xseven.local.layout.Addresses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What operators see of a system in which a table was booked. */
class MetricsIT {

    private static final Path DASHBOARD = Path.of("..", "docker", "grafana", "dashboards", "xseven.json");

    /** Named so by the libraries that measure; everything else in an expression is a function or a label. */
    private static final Pattern SERIES =
            Pattern.compile("\\b(?:http|hikaricp|jvm|kafka|process|temporal|xseven)_[a-z_]+\\b(?!\\s*=)");

    /** Begins to exist with the first failure. */
    private static final Pattern ONLY_AFTER_FAILURES = Pattern.compile(".*_failed_total");

    /** Temporal's libraries report every ten seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Conversation conversation;
    private static final Addresses ADDRESSES = RunningSystem.servers().addresses();

    @BeforeAll
    static void bookATable() {
        conversation = Conversation.begin(
                RunningSystem.client(),
                true,
                new Opening(
                        "DEDICATED",
                        Optional.of("marios-italian"),
                        Map.of("name", "Nora Fieldstone", "phone", "+12015550123")));
        for (String text : List.of("A table for two in ten days at 6:30 pm please", "yes please")) {
            assertThat(conversation.say(text).isSuccess()).isTrue();
        }
    }

    private static String metricsAt(String address) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new AssertionError("Expected metrics at " + address, failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static Set<String> seriesAt(String address) {
        return metricsAt(address)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> seriesOfBoth() {
        Set<String> series = seriesAt(ADDRESSES.workerMetricsUrl());
        series.addAll(seriesAt(ADDRESSES.apiMetricsUrl()));
        return series;
    }

    @Test
    void shouldShowEverySeriesThatTheDashboardAsksFor() throws IOException {
        // given
        Set<String> asked = SERIES.matcher(Files.readString(DASHBOARD))
                .results()
                .map(MatchResult::group)
                .filter(name -> !ONLY_AFTER_FAILURES.matcher(name).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).hasSizeGreaterThan(15);

        // when, then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(seriesOfBoth()).containsAll(asked));
    }

    @Test
    void shouldMeasureBothApplications() {
        // when, then
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (String address : List.of(ADDRESSES.workerMetricsUrl(), ADDRESSES.apiMetricsUrl())) {
                assertThat(seriesAt(address))
                        .contains(
                                "jvm_memory_used_bytes",
                                "process_cpu_usage",
                                "http_server_requests_seconds_count",
                                "hikaricp_connections_active",
                                "temporal_request_latency_seconds_bucket");
            }
        });
    }

    @Test
    void shouldTellNothingOfAPersonOrAConversation() {
        // when
        String metrics = Stream.of(ADDRESSES.workerMetricsUrl(), ADDRESSES.apiMetricsUrl())
                .map(MetricsIT::metricsAt)
                .collect(Collectors.joining());

        // then
        assertThat(metrics).doesNotContain(conversation.id(), "Nora", "Fieldstone", "2015550123");
        assertThat(metrics.lines().count())
                .as("lines that are kept for every scrape")
                .isLessThan(6_000);
    }
}
