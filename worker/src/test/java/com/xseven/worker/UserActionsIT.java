package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.local.layout.Addresses;
import com.xseven.store.Database;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker, and events that are delivered several times. */
class UserActionsIT {

    private static final Duration PATIENCE = WholeWorker.PATIENCE;
    private static final List<String> HOLIDAYS = List.of("12-25", "01-01");

    private final String guest = "Guest " + UUID.randomUUID();
    private final Producer<String, String> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    RealServers.addresses().kafkaBootstrap()),
            new StringSerializer(),
            new StringSerializer());

    @AfterEach
    void close() {
        producer.close();
    }

    /** The servers' data outlives a run, and the house has few tables. */
    @AfterEach
    void makeRoom() {
        Addresses addresses = RealServers.addresses();
        Jdbi.create(addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword())
                .useHandle(handle ->
                        handle.execute("update appointments set status = 'CANCELLED' where customer_name = ?", guest));
    }

    @Test
    void shouldBookOnceWhenAnEventIsDeliveredAgainAlsoToAnotherWorker() {
        // given
        String event = booking(UUID.randomUUID().toString());
        send(event, event);
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));
        }

        // when
        send(event, booking(UUID.randomUUID().toString()));

        // then
        try (ConfigurableApplicationContext another = WholeWorker.start()) {
            await().atMost(PATIENCE).until(() -> statuses(another).equals(List.of("CONFIRMED", "CONFIRMED")));
        }
    }

    @Test
    void shouldCancelWhatAnEventBooked() {
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            // given
            send(booking(UUID.randomUUID().toString()));
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));

            // when
            send(cancellation(id(worker)));

            // then
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CANCELLED")));
        }
    }

    @Test
    void shouldLayAnEventAmongTheDeadLettersAndGoOnWhenItCannotBeCarriedOut() {
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            // given
            String bad = cancellation("unknown-" + UUID.randomUUID());

            // when
            send(bad, booking(UUID.randomUUID().toString()));

            // then
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));
            assertThat(TopicReader.everythingIn(RealServers.addresses().kafkaBootstrap(), "dead.letter.queue"))
                    .filteredOn(letter -> letter.event().toString().equals(bad))
                    .hasSize(1);
        }
    }

    private void send(String... events) {
        for (String event : events) {
            assertThat(producer.send(new ProducerRecord<>("conversation.events", guest, event)))
                    .succeedsWithin(PATIENCE);
        }
    }

    private String booking(String id) {
        return """
                {"specversion":"1.0","id":"%s","source":"/loyalty-app","type":"USER_ACTION","data":{\
                "action":"BOOK_APPOINTMENT","businessId":"burger-barn","date":"%s","time":"15:00","partySize":2,\
                "customer":{"name":"%s","phone":"+12015550999"}}}""".formatted(id, aDayThatIsNoHoliday(), guest);
    }

    private String cancellation(String appointmentId) {
        return ("{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/loyalty-app\",\"type\":\"USER_ACTION\","
                        + "\"data\":{\"action\":\"CANCEL_APPOINTMENT\",\"appointmentId\":\"%s\"}}")
                .formatted(UUID.randomUUID(), appointmentId);
    }

    private static LocalDate aDayThatIsNoHoliday() {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        return IntStream.rangeClosed(10, 12)
                .mapToObj(today::plusDays)
                .filter(day -> HOLIDAYS.stream().noneMatch(day.toString()::endsWith))
                .findFirst()
                .orElseThrow();
    }

    private List<String> statuses(ConfigurableApplicationContext worker) {
        return column(worker, "status");
    }

    private String id(ConfigurableApplicationContext worker) {
        return column(worker, "id").getFirst();
    }

    private List<String> column(ConfigurableApplicationContext worker, String column) {
        Jdbi jdbi = worker.getBean(Database.class).jdbi();
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + column + " from appointments where customer_name = :guest")
                        .bind("guest", guest)
                        .mapTo(String.class)
                        .list());
    }
}
