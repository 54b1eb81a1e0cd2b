package com.xseven.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.InMemoryEventStreams;
import com.xseven.api.fixture.KeptChannels;
import com.xseven.api.fixture.KeptModels;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SwitchedParts;
import com.xseven.store.models.ModelHealthBook.Health;
import com.xseven.store.notification.ChannelState;
import com.xseven.store.notification.SentNotification.Outcome;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HealthTest extends OverHttp {

    @Autowired
    private KeptChannels channels;

    @Autowired
    private KeptModels models;

    @Test
    void shouldBeDegradedButThereWhenMessagesAreStillAccepted() {
        // given
        parts.set(true, true, false);
        streams.goAway();

        // when
        Answer health = api().get("/health");

        // then
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("/status")).isEqualTo("DEGRADED");
        assertThat(health.text("/parts/temporal")).isEqualTo("UP");
        assertThat(health.text("/parts/postgres")).isEqualTo("UP");
        assertThat(health.text("/parts/redis")).isEqualTo("DOWN");
        assertThat(health.text("/parts/kafka")).isEqualTo("DOWN");
        assertThat(health.text("/parts/worker")).isEqualTo("DOWN");
        assertThat(health.text("/parts/model")).isEqualTo("built-in");
    }

    @Test
    void shouldNameTheModelsThatAnswerOrElseWhatIsBuiltInToOperators() {
        // given
        models.stand(Map.of("first/large", Health.DOWN, "first/small", Health.HEALTHY, "second/large", Health.SLOW));

        // when
        Answer some = operator().get("/health");
        models.stand(Map.of("first/large", Health.DOWN));
        Answer none = operator().get("/health");
        models.stand(Map.of());

        // then
        assertThat(some.text("/parts/model")).isEqualTo("first/small, second/large");
        assertThat(some.text("/models/first~1large")).isEqualTo("DOWN");
        assertThat(none.text("/parts/model")).isEqualTo("built-in");
        assertThat(none.status()).isEqualTo(200);
    }

    @Test
    void shouldCountTheModelsToEverybodyElse() {
        // given
        models.stand(Map.of("first/large", Health.DOWN, "first/small", Health.HEALTHY, "second/large", Health.SLOW));

        // when
        Answer nobody = api().get("/health");
        Answer mario = mario().get("/health");
        Answer guest = guest().api().get("/health");
        models.stand(Map.of("first/large", Health.DOWN));
        Answer none = api().get("/health");
        models.stand(Map.of());

        // then
        assertThat(List.of(nobody, mario, guest)).allSatisfy(told -> {
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.text("/parts/model")).isEqualTo("2 of 3");
            assertThat(told.body().has("models")).isFalse();
            assertThat(told.response().body()).doesNotContain("first", "second");
        });
        assertThat(none.text("/parts/model")).isEqualTo("built-in");
    }

    @Test
    void shouldTellTheLatestOutcomeOfEachChannel() {
        // given
        channels.stand(
                new ChannelState("EMAIL", Outcome.FAILED, Instant.parse("2026-11-23T17:00:00Z")),
                new ChannelState("WEBHOOK", Outcome.SENT, Instant.parse("2026-11-23T17:00:01Z")));

        // when
        Answer health = api().get("/health");

        // then
        assertThat(health.text("/channels/EMAIL/state")).isEqualTo("DOWN");
        assertThat(health.text("/channels/EMAIL/at")).isEqualTo("2026-11-23T17:00:00Z");
        assertThat(health.text("/channels/WEBHOOK/state")).isEqualTo("UP");
        assertThat(health.status()).isEqualTo(200);
    }

    @Test
    void shouldBeDownWhenTemporalIsAway() {
        // given
        parts.set(false, true, true);

        // when
        Answer health = api().get("/health");

        // then
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.text("/status")).isEqualTo("DOWN");
    }

    @Test
    void shouldBeDownWhenPostgresIsAway() {
        // given
        parts.set(true, false, true);

        // when
        Answer health = api().get("/health");

        // then
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.text("/status")).isEqualTo("DOWN");
        assertThat(health.text("/parts/postgres")).isEqualTo("DOWN");
    }

    @Test
    void shouldLiveWhateverElseIsAway() {
        // given
        parts.set(false, false, false);

        // when
        Answer living = api().get("/health/live");

        // then
        assertThat(living.status()).isEqualTo(200);
        assertThat(living.response().body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void shouldBeUpWhenEveryPartAnswers() throws IOException {
        // given
        try (ServerSocket broker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerVersions(broker));
            KafkaProbe kafka = new KafkaProbe(new KafkaSettings("127.0.0.1:" + broker.getLocalPort()));
            SwitchedParts well = new SwitchedParts();

            // when
            HealthBody health = new Checkup(
                            well, well, new InMemoryEventStreams(), kafka, new KeptChannels(), new KeptModels())
                    .health();

            // then
            assertThat(health.status()).isEqualTo(HealthBody.Status.UP);
        }
    }

    /** As a broker does: length, the correlation id again, no error, no versions. */
    private static void answerVersions(ServerSocket broker) {
        try (Socket client = broker.accept()) {
            DataInputStream request = new DataInputStream(client.getInputStream());
            request.skipNBytes(8);
            int correlation = request.readInt();
            DataOutputStream response = new DataOutputStream(client.getOutputStream());
            response.writeInt(10);
            response.writeInt(correlation);
            response.writeShort(0);
            response.writeInt(0);
            request.readNBytes(2);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
