package com.xseven.store.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.booking.NewAppointment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingListIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final ConversationId ANN = new ConversationId("conversation-ann");
    private static final Instant EVENING = Instant.parse("2026-12-01T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Placement TABLE =
            new Placement(List.of(new Resource("table-4", "TABLE", "Table 4", 4)), Optional.empty());

    private Database database;
    private WaitingList list;
    private Appointments appointments;

    @BeforeEach
    void connect() {
        database = TestDatabase.fresh();
        list = new WaitingList(database.jdbi());
        appointments = new Appointments(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldKeepWhoCameFirstInFront() {
        // given
        WaitingEntry ann = list.join("ann", aWish(EVENING)).orElseThrow();
        list.join("bob", aWish(EVENING));

        // when
        WaitingEntry again = list.join("ann", aWish(EVENING.plusSeconds(60))).orElseThrow();

        // then
        assertThat(again).isEqualTo(ann);
        assertThat(ann.wish()).isEqualTo(aWish(EVENING));
        assertThat(list.waiting(MARIOS, NOW)).extracting(WaitingEntry::id).containsExactly("ann", "bob");
        assertThat(list.waiting(MARIOS, EVENING.plusSeconds(7_201))).isEmpty();
        assertThat(list.isAwaited(MARIOS, NOW)).isTrue();
        assertThat(list.isAwaited(new BusinessId("sakura-sushi"), NOW)).isFalse();
    }

    @Test
    void shouldForgetWhoLeavesAndWhatIsPast() {
        // given
        list.join("ann", aWish(EVENING));
        list.join("bob", aWish(EVENING));

        // when
        list.leave("ann");
        int expired = list.expire(EVENING.plusSeconds(86_400));

        // then
        assertThat(status("ann")).isEqualTo(WaitingStatus.DECLINED);
        assertThat(status("bob")).isEqualTo(WaitingStatus.EXPIRED);
        assertThat(expired).isEqualTo(1);
        assertThat(list.open(MARIOS, 10)).isEmpty();
        assertThat(list.awaited(NOW)).isEmpty();
    }

    @Test
    void shouldForgetAfterAWhileWhoWasAnsweredAndNobodyElse() {
        // given
        list.join("ann", aWish(EVENING));
        list.join("bob", aWish(EVENING));
        list.leave("ann");

        // when
        int tooEarly = list.forgetFinished(Instant.now().minusSeconds(3_600), 10);
        int forgotten = list.forgetFinished(Instant.now().plusSeconds(3_600), 10);

        // then
        assertThat(tooEarly).isZero();
        assertThat(forgotten).isEqualTo(1);
        assertThat(list.find("ann")).isEmpty();
        assertThat(list.find("bob")).isPresent();
    }

    @Test
    void shouldTakeWhatIsHeldOnce() {
        // given
        offered("ann");

        // when
        WaitingStatus taken = list.take("ann");
        WaitingStatus tooLate = list.close("ann", WaitingStatus.EXPIRED);

        // then
        assertThat(taken).isEqualTo(WaitingStatus.TAKEN);
        assertThat(tooLate).isEqualTo(WaitingStatus.TAKEN);
        assertThat(list.take("ann")).isEqualTo(WaitingStatus.TAKEN);
        assertThat(appointments.find("waiting-ann")).map(Appointment::status).contains(Appointment.Status.HELD);
    }

    @Test
    void shouldTakeNothingWhenThePlaceWasHeldForTooLong() {
        // given
        offered("ann");
        appointments.withdraw("waiting-ann");

        // then
        assertThat(list.take("ann")).isEqualTo(WaitingStatus.EXPIRED);
    }

    @Test
    void shouldOfferToNobodyWhoIsNotWaiting() {
        // given
        offered("ann");
        list.close("ann", WaitingStatus.DECLINED);

        // then
        assertThat(list.offer("ann", new WaitingEntry.Offer("waiting-ann", EVENING, NOW)))
                .isFalse();
        assertThat(list.offered(MARIOS)).isEmpty();
    }

    @Test
    void shouldNumberOffersThatFellThrough() {
        // given
        list.join("ann", aWish(EVENING));

        // when
        list.offerFellThrough("ann", 0);
        list.offerFellThrough("ann", 0);

        // then
        assertThat(list.find("ann")).map(WaitingEntry::offers).contains(1);
    }

    @Test
    void shouldLetABookingTakeTheHeldPlaceOver() {
        // given
        offered("ann");

        // when
        Optional<Appointment> booked =
                appointments.hold(anAppointment("own", Optional.of("waiting-ann")), List.of(TABLE));

        // then
        assertThat(booked).map(Appointment::status).contains(Appointment.Status.HELD);
        assertThat(appointments.find("waiting-ann")).map(Appointment::status).contains(Appointment.Status.CANCELLED);
        assertThat(status("ann")).isEqualTo(WaitingStatus.TAKEN);
    }

    @Test
    void shouldKeepTheHeldPlaceWhenTheBookingWasGivenUpAlready() {
        // given
        offered("ann");
        appointments.withdraw("own");

        // when
        Optional<Appointment> booked =
                appointments.hold(anAppointment("own", Optional.of("waiting-ann")), List.of(TABLE));

        // then
        assertThat(booked).isEmpty();
        assertThat(appointments.find("waiting-ann")).map(Appointment::status).contains(Appointment.Status.HELD);
        assertThat(status("ann")).isEqualTo(WaitingStatus.OFFERED);
    }

    @Test
    void shouldFindWhatAConversationWasOffered() {
        // given
        offered("ann");

        // then
        assertThat(list.offered(ANN, MARIOS, EVENING)).map(WaitingEntry::id).contains("ann");
        assertThat(list.offered(ANN, MARIOS, EVENING.plusSeconds(60))).isEmpty();
        assertThat(list.offered(new ConversationId("conversation-bob"), MARIOS, EVENING))
                .isEmpty();
        assertThat(list.offered(MARIOS)).extracting(WaitingEntry::id).containsExactly("ann");
    }

    @Test
    void shouldLeaveTheOfferToOthersWhenItsConversationSaysNo() {
        // given
        offered("ann");

        // when
        list.decline(ANN, MARIOS, EVENING.plusSeconds(60));
        WaitingStatus untilThen = status("ann");
        list.decline(ANN, MARIOS, EVENING);
        list.decline(ANN, MARIOS, EVENING);

        // then
        assertThat(untilThen).isEqualTo(WaitingStatus.OFFERED);
        assertThat(status("ann")).isEqualTo(WaitingStatus.DECLINED);
        assertThat(place("waiting-ann")).isEqualTo(Appointment.Status.CANCELLED);
    }

    @Test
    void shouldKeepWhatIsTakenWhenANoComesTooLate() {
        // given
        offered("ann");
        list.take("ann");

        // when
        list.decline(ANN, MARIOS, EVENING);

        // then
        assertThat(status("ann")).isEqualTo(WaitingStatus.TAKEN);
        assertThat(place("waiting-ann")).isEqualTo(Appointment.Status.HELD);
    }

    @Test
    void shouldTakeNobodyWhoWaitsForEnough() {
        // given
        List.of("one", "two", "three").forEach(id -> list.join(id, aWish(EVENING)));

        // then
        assertThat(list.join("four", aWish(EVENING))).isEmpty();
        assertThat(list.find("four")).isEmpty();
        assertThat(list.join("three", aWish(EVENING))).isPresent();
        assertThat(list.join("elsewhere", in(new ConversationId("conversation-bob"), "+12015550999")))
                .isEmpty();
        assertThat(list.join("bob", in(new ConversationId("conversation-bob"), "+12015550998")))
                .isPresent();

        // when
        list.leave("one");

        // then
        assertThat(list.join("four", aWish(EVENING))).isPresent();
    }

    private static WaitingWish in(ConversationId conversation, String phone) {
        WaitingWish wish = aWish(EVENING);
        return new WaitingWish(
                wish.business(),
                Optional.of(conversation),
                wish.offer(),
                wish.staff(),
                wish.partySize(),
                wish.from(),
                wish.to(),
                wish.wished(),
                wish.customerName(),
                Optional.of(phone),
                wish.customerEmail(),
                wish.language());
    }

    private void offered(String id) {
        list.join(id, aWish(EVENING));
        appointments.hold(anAppointment("waiting-" + id, Optional.empty()), List.of(TABLE));
        assertThat(list.offer(id, new WaitingEntry.Offer("waiting-" + id, EVENING, NOW.plusSeconds(900))))
                .isTrue();
    }

    private WaitingStatus status(String id) {
        return list.find(id).map(WaitingEntry::status).orElseThrow();
    }

    private Appointment.Status place(String id) {
        return appointments.find(id).map(Appointment::status).orElseThrow();
    }

    private static WaitingWish aWish(Instant from) {
        return new WaitingWish(
                MARIOS,
                Optional.of(ANN),
                Optional.empty(),
                Optional.empty(),
                4,
                from,
                from.plusSeconds(7_200),
                from.plusSeconds(3_600),
                Optional.of("Ann Lee"),
                Optional.of("+12015550999"),
                Optional.of("ann@example.com"));
    }

    private static NewAppointment anAppointment(String id, Optional<String> instead) {
        Span visit = new Span(EVENING, EVENING.plusSeconds(5_400));
        BookingRequest request = new BookingRequest(
                MARIOS.value(),
                LocalDate.parse("2026-12-01"),
                LocalTime.of(18, 0),
                4,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ann Lee"),
                Optional.empty(),
                Optional.empty());
        return new NewAppointment(id, Optional.of(ANN), request, visit, visit, Duration.ofMinutes(15), "en", instead);
    }
}
