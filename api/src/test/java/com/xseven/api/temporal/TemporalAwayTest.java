package com.xseven.api.temporal;

import static com.xseven.api.temporal.Openings.anOpening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.uber.m3.tally.NoopScope;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.journal.CustomerMessage;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TemporalAwayTest {

    private static final Duration CALL = Duration.ofMillis(400);

    @Test
    void shouldRefuseWithinSecondsWhenNobodyListensAtTheAddress() {
        // given
        String nobody = "127.0.0.1:1";

        // when, then
        assertRefusals(nobody);
    }

    @Test
    void shouldRefuseWithinSecondsWhenTheServerAcceptsAndNeverAnswers() throws IOException {
        // given
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {

            // when, then
            assertRefusals("127.0.0.1:" + mute.getLocalPort());
        }
    }

    private static void assertRefusals(String target) {
        TemporalSettings settings = new TemporalSettings(target, "default", "http://127.0.0.1:8233", CALL, CALL);
        TemporalConfiguration configuration = new TemporalConfiguration();
        WorkflowServiceStubs stubs = configuration.serviceStubs(settings, new NoopScope());
        WorkflowClient client = configuration.workflowClient(stubs, settings, XSevenDataConverter.create());
        TemporalConversations conversations = new TemporalConversations(client, Openings.SETTINGS);
        var opening = anOpening();
        List<Consumer<TemporalConversations>> calls = List.of(
                all -> all.begin(opening),
                all -> all.receive(
                        opening.id(),
                        new CustomerMessage(new MessageId("m-1"), "Hello", Instant.parse("2026-11-23T12:00:00Z"))),
                all -> all.end(opening.id(), new EndRequest(Optional.empty(), Optional.empty())));
        try {
            calls.forEach(call -> assertRefused(() -> call.accept(conversations)));
            TemporalProbe probe = new TemporalProbe(stubs, settings, Clock.systemUTC());
            assertThat(probe.serverAnswers()).isFalse();
            assertThat(probe.workersPoll()).isFalse();
        } finally {
            stubs.shutdownNow();
        }
    }

    private static void assertRefused(Runnable call) {
        long begun = System.nanoTime();
        assertThatThrownBy(call::run).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TEMPORAL_UNAVAILABLE);
            assertThat(problem.retryAfter()).isPresent();
        });
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
}
