package com.xseven.store.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AppointmentsIT {

    private static final Placement TABLE_4 = new Placement("table-4", "Table 4", Optional.empty());
    private static final Placement TABLE_5 = new Placement("table-5", "Table 5", Optional.empty());
    private static final Instant EVENING = Instant.parse("2026-12-01T23:00:00Z");

    private static Database database;
    private static Appointments appointments;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        appointments = new Appointments(database.jdbi());
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldTakeTheNextPlaceWhenTheFirstIsTaken() {
        // given
        Instant start = EVENING;
        appointments.hold(aWish("first-1", start), List.of(TABLE_4, TABLE_5));

        // when
        Optional<Appointment> second = appointments.hold(aWish("first-2", start), List.of(TABLE_4, TABLE_5));
        Optional<Appointment> third = appointments.hold(aWish("first-3", start), List.of(TABLE_4, TABLE_5));

        // then
        assertThat(second).map(Appointment::resource).contains("Table 5");
        assertThat(third).isEmpty();
    }

    @Test
    void shouldStayOneAppointmentWhenItIsHeldTwice() {
        // given
        Instant start = EVENING.plusSeconds(86_400);
        appointments.hold(aWish("twice-1", start), List.of(TABLE_4, TABLE_5));

        // when
        Optional<Appointment> again = appointments.hold(aWish("twice-1", start), List.of(TABLE_5));

        // then
        assertThat(again).map(Appointment::resource).contains("Table 4");
        assertThat(appointments.busy(new BusinessId("marios-italian"), start, start.plusSeconds(60)))
                .hasSize(1);
    }

    @Test
    void shouldFreeThePlaceWhenAnAppointmentIsCancelled() {
        // given
        Instant start = EVENING.plusSeconds(2 * 86_400);
        appointments.hold(aWish("cancel-1", start), List.of(TABLE_4));

        // when
        appointments.withdraw("cancel-1");

        // then
        assertThat(appointments.hold(aWish("cancel-2", start), List.of(TABLE_4)))
                .isPresent();
        assertThat(appointments.find("cancel-1")).map(Appointment::status).contains(Appointment.Status.CANCELLED);
    }

    @Test
    void shouldTakeNothingWhenTheWishWasGivenUpBeforeItsHoldArrived() {
        // given
        Instant start = EVENING.plusSeconds(3 * 86_400);
        appointments.withdraw("late-1");

        // when
        Optional<Appointment> late = appointments.hold(aWish("late-1", start), List.of(TABLE_4));

        // then
        assertThat(late).isEmpty();
        assertThat(appointments.busy(new BusinessId("marios-italian"), start, start.plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void shouldForgetWhatWasGivenUpLongAgoAndNothingElse() {
        // given
        Instant now = Instant.now();
        appointments.withdraw("forget-long-ago");
        appointments.withdraw("forget-lately");
        database.jdbi().useHandle(handle -> handle.execute("""
                update withdrawn_appointments set at = now() - interval '8 days' where id = 'forget-long-ago'"""));

        // when
        int forgotten = appointments.forgetWithdrawn(now.minus(Duration.ofDays(7)), 100);

        // then
        assertThat(forgotten).isEqualTo(1);
        assertThat(appointments.hold(aWish("forget-lately", EVENING.plusSeconds(4 * 86_400)), List.of(TABLE_4)))
                .isEmpty();
    }

    @Test
    void shouldLeaveThePlaceFreeWhenAWishIsHeldAndGivenUpAtOnce() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 200; round++) {
                // given
                Instant start = EVENING.plusSeconds((100L + round) * 86_400);
                String id = "at-once-" + round;

                // when
                Future<?> hold = clients.submit(() -> appointments.hold(aWish(id, start), List.of(TABLE_4)));
                Future<?> withdrawal = clients.submit(() -> appointments.withdraw(id));
                hold.get();
                withdrawal.get();

                // then
                assertThat(appointments.busy(new BusinessId("marios-italian"), start, start.plusSeconds(60)))
                        .as(id)
                        .isEmpty();
            }
        }
    }

    @Test
    void shouldBookExactlyOneWhenManyReachForOnePlaceAtOnce() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                // given
                Instant start = EVENING.plusSeconds((10L + round) * 86_400);
                String prefix = "race-" + round + "-";

                // when
                List<Callable<Optional<Appointment>>> wishes = IntStream.range(0, 64)
                        .<Callable<Optional<Appointment>>>mapToObj(
                                client -> () -> appointments.hold(aWish(prefix + client, start), List.of(TABLE_4)))
                        .toList();
                long booked = 0;
                for (Future<Optional<Appointment>> future : clients.invokeAll(wishes)) {
                    booked += future.get().isPresent() ? 1 : 0;
                }

                // then
                assertThat(booked).isEqualTo(1);
            }
        }
    }

    private static NewAppointment aWish(String id, Instant start) {
        BookingRequest request = new BookingRequest(
                "marios-italian",
                LocalDate.parse("2026-12-01"),
                LocalTime.of(18, 0),
                4,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ann Lee"),
                Optional.empty(),
                Optional.empty());
        return new NewAppointment(id, Optional.empty(), request, start, start.plusSeconds(5_400));
    }
}
