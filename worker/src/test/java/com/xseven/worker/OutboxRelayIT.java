package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.layout.ServiceName;
import com.xseven.store.Database;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.outbox.OutboxEvent;
import com.xseven.worker.TopicReader.Delivered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxRelayIT {

    private static final String TOPIC = "conversation.events";
    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");
    private static final int RELAYS = 3;
    private static final int KEYS = 20;
    private static final int EVENTS_OF_A_KEY = 200;

    private static Database database;
    private static Outbox outbox;

    @BeforeAll
    static void connect() {
        database = RealServers.database();
        outbox = new Outbox(database.jdbi());
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldSendCloudEventsUnderTheKeyOfTheirConversation() {
        // given
        add(List.of(event("fields", 7)));
        OutboxRelay relay = relay();

        // when
        await().until(() -> {
            relay.relay();
            return sent("fields") == 1;
        });
        relay.destroy();

        // then
        Delivered delivered = deliveredUnder("fields").getFirst();
        JsonNode event = delivered.event();
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo(idOfTheOnlyEventOf("fields"));
        assertThat(event.path("source").asText()).isEqualTo("/xseven");
        assertThat(event.path("type").asText()).isEqualTo("CONVERSATION_MESSAGE");
        assertThat(event.path("subject").asText()).isEqualTo("fields");
        assertThat(Instant.parse(event.path("time").asText())).isEqualTo(AT);
        assertThat(event.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(event.at("/data/turn").asInt()).isEqualTo(7);
    }

    @Test
    void shouldDeliverEverythingInOrderWhenSeveralRelaysWorkAndTheBrokerIsKilled() throws Exception {
        // given
        List<OutboxRelay> relays =
                IntStream.range(0, RELAYS).mapToObj(number -> relay()).toList();
        try (ScheduledExecutorService workers = Executors.newScheduledThreadPool(RELAYS + 1)) {
            List<ScheduledFuture<?>> relaying = new ArrayList<>();
            relays.forEach(
                    relay -> relaying.add(workers.scheduleWithFixedDelay(relay::relay, 0, 50, TimeUnit.MILLISECONDS)));

            // when
            Future<?> writing = workers.submit(OutboxRelayIT::tellOfEveryKeyInTurn);
            await().until(() -> sent("storm-") > KEYS * 10);
            RealServers.servers().kill(ServiceName.KAFKA);
            int sentWhenKilled = sent("storm-");
            RealServers.servers().start(ServiceName.KAFKA);
            writing.get();
            await().atMost(Duration.ofMinutes(1)).until(() -> sent("storm-") == KEYS * EVENTS_OF_A_KEY);
            relaying.forEach(each -> each.cancel(false));

            // then
            assertThat(sentWhenKilled).isLessThan(KEYS * EVENTS_OF_A_KEY);
        }
        relays.forEach(OutboxRelay::destroy);
        Map<String, Set<Integer>> turns = firstTimes("storm-");
        assertThat(turns).hasSize(KEYS);
        assertThat(turns.values())
                .allSatisfy(each -> assertThat(each)
                        .containsExactlyElementsOf(
                                IntStream.range(0, EVENTS_OF_A_KEY).boxed().toList()));
    }

    private static void tellOfEveryKeyInTurn() {
        for (int turn = 0; turn < EVENTS_OF_A_KEY; turn++) {
            List<OutboxEvent> events = new ArrayList<>();
            for (int key = 0; key < KEYS; key++) {
                events.add(event("storm-" + key, turn));
            }
            add(events);
        }
    }

    /** By key, each event where it was delivered first. */
    private static Map<String, Set<Integer>> firstTimes(String prefix) {
        Map<String, Set<Integer>> turns = new TreeMap<>();
        deliveredUnder(prefix)
                .forEach(delivered -> turns.computeIfAbsent(delivered.key(), key -> new LinkedHashSet<>())
                        .add(delivered.event().at("/data/turn").asInt()));
        return turns;
    }

    private static List<Delivered> deliveredUnder(String prefix) {
        return TopicReader.everythingIn(RealServers.addresses().kafkaBootstrap(), TOPIC).stream()
                .filter(delivered -> delivered.key().startsWith(prefix))
                .toList();
    }

    /** How many events of such keys are taken for published. */
    private static int sent(String prefix) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select count(published_at) from outbox where starts_with(key, :prefix)")
                        .bind("prefix", prefix)
                        .mapTo(Integer.class)
                        .one());
    }

    private static String idOfTheOnlyEventOf(String key) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select id from outbox where key = :key")
                        .bind("key", key)
                        .mapTo(String.class)
                        .one());
    }

    private static OutboxRelay relay() {
        return new OutboxRelay(outbox, RealServers.settings());
    }

    private static void add(List<OutboxEvent> events) {
        database.jdbi().useTransaction(handle -> outbox.add(handle, events));
    }

    private static OutboxEvent event(String key, int turn) {
        return new OutboxEvent(TOPIC, key, "CONVERSATION_MESSAGE", new TreeMap<>(Map.of("turn", turn)), AT);
    }
}
