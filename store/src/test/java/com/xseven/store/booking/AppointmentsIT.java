package com.xseven.store.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.business.Resource;
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

    private static final Resource FOUR = new Resource("table-4", "TABLE", "Table 4", 4);
    private static final Resource FIVE = new Resource("table-5", "TABLE", "Table 5", 4);
    private static final Placement TABLE_4 = new Placement(List.of(FOUR), Optional.empty());
    private static final Placement TABLE_5 = new Placement(List.of(FIVE), Optional.empty());
    private static final Placement BOTH = new Placement(List.of(FOUR, FIVE), Optional.empty());
    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final Instant EVENING = Instant.parse("2026-12-01T23:00:00Z");

    private static final int CLIENTS = 64;
    private static final int ROUNDS = 200;

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
        assertThat(taken(start)).hasSize(1);
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
        assertThat(taken(start)).isEmpty();
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
                assertThat(taken(start)).as(id).isEmpty();
            }
        }
    }

    @Test
    void shouldTakeBothTablesWhenTheyArePushedTogether() {
        // given
        Instant start = EVENING.plusSeconds(400L * 86_400);

        // when
        Optional<Appointment> together = appointments.hold(aWish("together-1", start), List.of(BOTH));
        Optional<Appointment> other = appointments.hold(aWish("together-2", start), List.of(TABLE_5, TABLE_4));

        // then
        assertThat(together).map(Appointment::resource).contains("Table 4 and Table 5");
        assertThat(other).isEmpty();
        assertThat(taken(start))
                .extracting(taken -> taken.place().id())
                .containsExactlyInAnyOrder("table-4", "table-5");
    }

    @Test
    void shouldKeepThePlaceUntilItIsClearedUp() {
        // given
        Instant start = EVENING.plusSeconds(401L * 86_400);
        Span visit = new Span(start, start.plusSeconds(5_400));
        appointments.hold(
                aWish("clear-1", visit, visit.followedBy(Duration.ofMinutes(15)), Duration.ofMinutes(10)),
                List.of(TABLE_4));

        // when
        Optional<Appointment> tooEarly = appointments.hold(aWish("clear-2", visit.end()), List.of(TABLE_4));
        Optional<Appointment> afterwards =
                appointments.hold(aWish("clear-3", visit.end().plusSeconds(900)), List.of(TABLE_4));

        // then
        assertThat(tooEarly).isEmpty();
        assertThat(afterwards).isPresent();
        assertThat(appointments.find("clear-1")).map(Appointment::end).contains(visit.end());
    }

    @Test
    void shouldGiveAPlaceToTheNextWhenItWasHeldForTooLong() {
        // given
        Instant start = EVENING.plusSeconds(402L * 86_400);
        Span visit = new Span(start, start.plusSeconds(5_400));
        appointments.hold(aWish("expired-1", visit, visit, Duration.ofSeconds(-1)), List.of(TABLE_4));

        // when
        List<Taken> meanwhile = taken(start);
        Optional<Appointment> next = appointments.hold(aWish("expired-2", start), List.of(TABLE_4));

        // then
        assertThat(meanwhile).isEmpty();
        assertThat(next).isPresent();
        assertThat(appointments.find("expired-1")).map(Appointment::status).contains(Appointment.Status.CANCELLED);
    }

    @Test
    void shouldSweepWhatWasHeldForTooLongAndNothingElse() {
        // given
        Instant start = EVENING.plusSeconds(403L * 86_400);
        Span visit = new Span(start, start.plusSeconds(5_400));
        appointments.hold(aWish("sweep-1", visit, visit, Duration.ofHours(-2)), List.of(TABLE_4));
        appointments.hold(aWish("sweep-2", visit, visit, Duration.ofHours(2)), List.of(TABLE_5));

        // when
        int swept = appointments.giveUpExpired(Instant.now().minus(Duration.ofHours(1)), 100);

        // then
        assertThat(swept).isEqualTo(1);
        assertThat(taken(start)).extracting(Taken::appointmentId).containsExactly("sweep-2");
        assertThat(appointments.hold(aWish("sweep-1", start), List.of(TABLE_4)))
                .map(Appointment::status)
                .contains(Appointment.Status.CANCELLED);
    }

    @Test
    void shouldMoveAnAppointmentOnceAndFreeItsOldPlace() {
        // given
        Instant before = EVENING.plusSeconds(404L * 86_400);
        Instant after = EVENING.plusSeconds(405L * 86_400);
        appointments.hold(aWish("move-1", before), List.of(TABLE_4));

        // when
        Optional<Appointment> moved = appointments.relocate(aPlace("move-1", "move-change-1", after), List.of(BOTH));
        Optional<Appointment> again = appointments.relocate(aPlace("move-1", "move-change-1", after), List.of(TABLE_4));

        // then
        assertThat(moved).map(Appointment::start).contains(after);
        assertThat(moved).map(Appointment::resource).contains("Table 4 and Table 5");
        assertThat(again).isEqualTo(moved);
        assertThat(taken(before)).isEmpty();
        assertThat(taken(after)).hasSize(2);
    }

    @Test
    void shouldStayWhereItIsWhenTheNewPlaceIsTaken() {
        // given
        Instant before = EVENING.plusSeconds(406L * 86_400);
        Instant after = EVENING.plusSeconds(407L * 86_400);
        appointments.hold(aWish("stay-1", before), List.of(TABLE_4));
        appointments.hold(aWish("stay-2", after), List.of(TABLE_5));

        // when
        Optional<Appointment> moved =
                appointments.relocate(aPlace("stay-1", "stay-change-1", after), List.of(TABLE_5, BOTH));

        // then
        assertThat(moved).isEmpty();
        assertThat(appointments.find("stay-1")).map(Appointment::start).contains(before);
        assertThat(taken(before)).hasSize(1);
        assertThat(taken(after)).extracting(Taken::appointmentId).containsExactly("stay-2");
    }

    @Test
    void shouldMakeAMoveImpossibleOnceItIsSettledThatItDidNotHappen() {
        // given
        Instant before = EVENING.plusSeconds(408L * 86_400);
        Instant after = EVENING.plusSeconds(409L * 86_400);
        appointments.hold(aWish("settle-1", before), List.of(TABLE_4));
        appointments.hold(aWish("settle-2", before), List.of(TABLE_5));
        appointments.relocate(aPlace("settle-2", "settle-change-2", after), List.of(TABLE_5));

        // when
        Optional<Appointment> settled = appointments.settleMove("settle-1", "settle-change-1");
        Optional<Appointment> late =
                appointments.relocate(aPlace("settle-1", "settle-change-1", after), List.of(TABLE_4));
        Optional<Appointment> happened = appointments.settleMove("settle-2", "settle-change-2");

        // then
        assertThat(settled).isEmpty();
        assertThat(late).isEmpty();
        assertThat(taken(before)).extracting(Taken::appointmentId).containsExactly("settle-1");
        assertThat(happened).map(Appointment::start).contains(after);
    }

    @Test
    void shouldNotMoveWhatWasCancelled() {
        // given
        Instant before = EVENING.plusSeconds(410L * 86_400);
        Instant after = EVENING.plusSeconds(411L * 86_400);
        appointments.hold(aWish("over-1", before), List.of(TABLE_4));
        appointments.withdraw("over-1");

        // when
        Optional<Appointment> moved = appointments.relocate(aPlace("over-1", "over-change-1", after), List.of(TABLE_4));

        // then
        assertThat(moved).isEmpty();
        assertThat(taken(after)).isEmpty();
    }

    @Test
    void shouldBookExactlyOneARoundWhenManyReachForOnePlaceAtOnce() throws Exception {
        int booked = 0;
        int refused = 0;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                // given
                Instant start = EVENING.plusSeconds((1_000L + round) * 86_400);
                String prefix = "race-" + round + "-";

                // when
                List<Callable<Optional<Appointment>>> wishes = IntStream.range(0, CLIENTS)
                        .<Callable<Optional<Appointment>>>mapToObj(client ->
                                () -> appointments.hold(aWish(prefix + client, start), List.of(placement(client))))
                        .toList();
                int inThisRound = 0;
                for (Future<Optional<Appointment>> future : clients.invokeAll(wishes)) {
                    inThisRound += future.get().isPresent() ? 1 : 0;
                }

                // then
                assertThat(inThisRound).as("booked in round %d", round).isEqualTo(1);
                booked += inThisRound;
                refused += CLIENTS - inThisRound;
            }
        }
        System.out.printf(
                "parallel booking: %d clients x %d rounds for one place: %,d booked, %,d refused%n",
                CLIENTS, ROUNDS, booked, refused);
    }

    /** Some want the one table, others that table with its neighbour, named in either order. */
    private static Placement placement(int client) {
        return switch (client % 3) {
            case 0 -> TABLE_4;
            case 1 -> BOTH;
            default -> new Placement(List.of(FIVE, FOUR), Optional.empty());
        };
    }

    private static List<Taken> taken(Instant start) {
        return appointments.taken(MARIOS, new Span(start, start.plusSeconds(60)));
    }

    private static NewAppointment aWish(String id, Instant start) {
        Span visit = new Span(start, start.plusSeconds(5_400));
        return aWish(id, visit, visit, Duration.ofMinutes(10));
    }

    private static NewAppointment aWish(String id, Span visit, Span occupied, Duration hold) {
        return new NewAppointment(id, Optional.empty(), aRequest(), visit, occupied, hold);
    }

    private static NewPlace aPlace(String id, String changeId, Instant start) {
        Span visit = new Span(start, start.plusSeconds(5_400));
        return new NewPlace(id, changeId, aRequest(), visit, visit);
    }

    private static BookingRequest aRequest() {
        return new BookingRequest(
                "marios-italian",
                LocalDate.parse("2026-12-01"),
                LocalTime.of(18, 0),
                4,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ann Lee"),
                Optional.empty(),
                Optional.empty());
    }
}
