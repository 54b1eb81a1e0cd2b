package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.local.layout.Addresses;
import com.xseven.store.Database;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.booking.AppointmentPlan;
import io.temporal.api.common.v1.Payloads;
import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker, and events that are delivered several times. */
class UserActionsIT {

    private static final Duration PATIENCE = WholeWorker.PATIENCE;
    private static final List<String> HOLIDAYS = List.of("12-25", "01-01");

    private final String guest = "Guest " + UUID.randomUUID();
    private final OutsideWorld outside = new OutsideWorld();

    @AfterEach
    void close() {
        outside.close();
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
        outside.send(guest, event, event);
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));
        }

        // when
        outside.send(guest, event, booking(UUID.randomUUID().toString()));

        // then
        try (ConfigurableApplicationContext another = WholeWorker.start()) {
            await().atMost(PATIENCE).until(() -> statuses(another).equals(List.of("CONFIRMED", "CONFIRMED")));
        }
    }

    @Test
    void shouldCancelWhatAnEventBooked() {
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            // given
            outside.send(guest, booking(UUID.randomUUID().toString()));
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));

            String id = id(worker);
            String cancellation = cancellation(id);

            // when
            outside.send(guest, cancellation, cancellation);

            // then
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CANCELLED")));
            assertThat(plan(worker, id).aftercare()).hasValueSatisfying(care -> {
                assertThat(care.reminders()).containsExactly(Duration.ofHours(24), Duration.ofHours(2));
                assertThat(care.decision())
                        .hasValueSatisfying(decision ->
                                assertThat(decision.rows()).containsExactly("day-before", "shortly-before", "review"));
            });
            outside.send(guest, cancellation, booking(UUID.randomUUID().toString()));
            await().atMost(PATIENCE).until(() -> statuses(worker).contains("CONFIRMED"));
            assertThat(OutsideWorld.reasonsAgainst(cancellation)).isEmpty();
        }
    }

    @Test
    void shouldChangeABusinessOnceWhenAnEventIsDeliveredAgain() {
        // given
        String id = UUID.randomUUID().toString();
        outside.send(guest, update(id), update(id));

        // when
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            // then
            await().atMost(PATIENCE).until(() -> letters(worker) == 3);
            outside.send(guest, update(id), booking(UUID.randomUUID().toString()));
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));
            assertThat(letters(worker)).isEqualTo(3);
        }
    }

    /** What the staff was to hear of the updates of this test, by letters that no server is configured for. */
    private int letters(ConfigurableApplicationContext worker) {
        return worker.getBean(Database.class)
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                select count(*) from notices where channel = 'STAFF_EMAIL' and body like '%' || :guest || '%'""")
                        .bind("guest", guest)
                        .mapTo(Integer.class)
                        .one());
    }

    private String update(String id) {
        return """
                {"specversion":"1.0","id":"%s","source":"/till","type":"USER_ACTION","data":{\
                "action":"UPDATE_BUSINESS","businessId":"marios-italian","change":{\
                "dates":[{"date":"%s","intervals":[],"reason":"%s"}]}}}""".formatted(id, LocalDate.now(ZoneId.of("America/New_York")).plusYears(5), guest);
    }

    @Test
    void shouldLayAnEventAmongTheDeadLettersAndGoOnWhenItCannotBeCarriedOut() {
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            // given
            String bad = cancellation("unknown-" + UUID.randomUUID());

            // when
            outside.send(guest, bad, booking(UUID.randomUUID().toString()));

            // then
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));
            assertThat(OutsideWorld.reasonsAgainst(bad))
                    .containsExactly("data.appointmentId names no appointment that is still to come");
        }
    }

    @Test
    void shouldLayABookingAmongTheDeadLettersWhenThereIsNoSuchBusiness() {
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            // given
            String bad = booking(UUID.randomUUID().toString()).replace("burger-barn", "nowhere");

            // when
            outside.send(guest, bad, booking(UUID.randomUUID().toString()));

            // then
            await().atMost(PATIENCE).until(() -> statuses(worker).equals(List.of("CONFIRMED")));
            assertThat(OutsideWorld.reasonsAgainst(bad)).containsExactly("data.businessId names no business");
        }
    }

    private static AppointmentPlan plan(ConfigurableApplicationContext worker, String id) {
        Payloads input = worker.getBean(WorkflowClient.class)
                .fetchHistory(WorkflowIds.ofAppointment(id))
                .getEvents()
                .getFirst()
                .getWorkflowExecutionStartedEventAttributes()
                .getInput();
        return XSevenDataConverter.create()
                .fromPayloads(0, Optional.of(input), AppointmentPlan.class, AppointmentPlan.class);
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
