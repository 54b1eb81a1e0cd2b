package com.xseven.activities.booking;

import static com.xseven.activities.PortEllis.NOW;
import static com.xseven.activities.PortEllis.aTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.facts.BookingCheck;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.HoldOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BookingDeskIT {

    private static PortEllis city;

    @BeforeAll
    static void open() {
        city = new PortEllis();
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void shouldAllowABookingWhenATableIsFree() {
        assertThat(check(aTable("marios-italian", "2026-11-26", "19:00", 4))).isEqualTo(new BookingCheck.Possible());
    }

    @Test
    void shouldNameTheNextOpenDayWhenTheHouseIsClosed() {
        // when
        BookingCheck check = check(aTable("sakura-sushi", "2026-11-30", "20:00", 2));

        // then
        assertThat(check)
                .isInstanceOfSatisfying(
                        BookingCheck.ClosedThatDay.class,
                        closed -> assertThat(closed.alternatives())
                                .first()
                                .isEqualTo(LocalDateTime.parse("2026-12-01T17:00")));
    }

    @Test
    void shouldNameTheLastStartWhenTheVisitWouldEndAfterClosing() {
        // when
        BookingCheck check = check(aTable("marios-italian", "2026-11-26", "21:30", 4));

        // then
        assertThat(check)
                .isInstanceOfSatisfying(
                        BookingCheck.OutsideHours.class,
                        outside -> assertThat(outside.alternatives())
                                .first()
                                .isEqualTo(LocalDateTime.parse("2026-11-26T20:30")));
    }

    @Test
    void shouldGiveTheRulesReasonWhenThePolicyForbids() {
        assertThat(reason(aTable("marios-italian", "2026-11-23", "12:30", 2)))
                .isEqualTo(BookingCheck.AgainstPolicy.Reason.TOO_EARLY);
        assertThat(reason(aTable("marios-italian", "2027-03-01", "19:00", 2)))
                .isEqualTo(BookingCheck.AgainstPolicy.Reason.TOO_FAR_AHEAD);
        assertThat(reason(aTable("marios-italian", "2026-11-26", "19:00", 13)))
                .isEqualTo(BookingCheck.AgainstPolicy.Reason.PARTY_TOO_LARGE);
        assertThat(reason(aTable("marios-italian", "2026-11-26", "19:00", 10)))
                .isEqualTo(BookingCheck.AgainstPolicy.Reason.NEEDS_STAFF_CONFIRMATION);
    }

    @Test
    void shouldOfferOtherTimesWhenTheOnlyPersonIsTaken() {
        // given
        BookingRequest wish = aService("lux-hair-lounge", "2026-12-02", "13:00", "color", Optional.empty());
        JdbiBooking booking = booking();
        booking.hold(plan("full-1", wish));

        // when
        BookingCheck check = check(wish);

        // then
        assertThat(check)
                .isInstanceOfSatisfying(
                        BookingCheck.Full.class,
                        full -> assertThat(full.alternatives())
                                .hasSize(3)
                                .allSatisfy(start -> assertThat(
                                                Duration.between(start, LocalDateTime.parse("2026-12-02T13:00"))
                                                        .abs())
                                        .isGreaterThanOrEqualTo(Duration.ofHours(2))));
    }

    @Test
    void shouldPushTwoTablesTogetherWhenTheLargestIsTaken() {
        // given
        BookingRequest wish = aTable("marios-italian", "2026-12-04", "19:00", 8);
        JdbiBooking booking = booking();
        booking.hold(plan("together-1", wish));

        // when
        HoldOutcome second = booking.hold(plan("together-2", wish));

        // then
        assertThat(second)
                .isInstanceOfSatisfying(
                        HoldOutcome.Held.class,
                        held -> assertThat(held.resource()).contains(" and "));
    }

    @Test
    void shouldOfferNothingWhenNobodyCanDoTheService() {
        // when
        BookingCheck check = check(aService("uptown-cuts", "2026-12-02", "13:00", "color", Optional.empty()));

        // then
        assertThat(check).isEqualTo(new BookingCheck.Full(List.of()));
    }

    @Test
    void shouldTakeTheTimeOfTheNamedPersonWhereNoSkillsAreNamed() {
        // given
        BookingRequest wish = aService(
                "city-medical-clinic", "2026-12-02", "10:00", "flu-shot", Optional.of("city-medical-clinic.priya"));
        JdbiBooking booking = booking();

        // when
        HoldOutcome first = booking.hold(plan("priya-1", wish));
        HoldOutcome second = booking.hold(plan("priya-2", wish));

        // then
        assertThat(first).isInstanceOf(HoldOutcome.Held.class);
        assertThat(second).isInstanceOf(HoldOutcome.Taken.class);
    }

    @Test
    void shouldHoldConfirmAndFreeAPlaceAndRepeatEachWithoutHarm() {
        // given
        BookingRequest wish = aService("lux-hair-lounge", "2026-12-03", "13:00", "color", Optional.empty());
        JdbiBooking booking = booking();

        // when
        HoldOutcome first = booking.hold(plan("once-1", wish));
        HoldOutcome again = booking.hold(plan("once-1", wish));
        booking.confirm(new AppointmentKey("once-1"));
        HoldOutcome other = booking.hold(plan("once-2", wish));
        booking.cancel(new AppointmentKey("once-1"));
        HoldOutcome afterwards = booking.hold(plan("once-3", wish));

        // then
        assertThat(again).isEqualTo(first);
        assertThat(other).isInstanceOf(HoldOutcome.Taken.class);
        assertThat(afterwards).isInstanceOf(HoldOutcome.Held.class);
    }

    @Test
    void shouldRefuseToConfirmWhatWasHeldForTooLong() {
        // given
        JdbiBooking booking = booking();
        booking.hold(plan("late-1", aTable("marios-italian", "2026-12-05", "19:00", 2)));
        city.appointments().giveUpExpired(Instant.now().plus(Duration.ofDays(1)), 100);

        // when
        ThrowingCallable confirm = () -> booking.confirm(new AppointmentKey("late-1"));

        // then
        assertThatThrownBy(confirm).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void shouldBookTheNamedPersonWhenAServiceIsAskedFor() {
        // given
        BookingRequest haircut =
                aService("stylemaster", "2026-11-27", "10:00", "haircut", Optional.of("stylemaster.dana"));
        JdbiBooking booking = booking();

        // when
        HoldOutcome first = booking.hold(plan("dana-1", haircut));
        HoldOutcome second = booking.hold(plan("dana-2", haircut));

        // then
        assertThat(first)
                .isInstanceOfSatisfying(
                        HoldOutcome.Held.class,
                        held -> assertThat(Duration.between(held.start(), held.end()))
                                .isEqualTo(Duration.ofMinutes(45)));
        assertThat(second).isInstanceOf(HoldOutcome.Taken.class);
    }

    static BookingRequest aService(String business, String date, String time, String offer, Optional<String> staff) {
        return new BookingRequest(
                business,
                LocalDate.parse(date),
                LocalTime.parse(time),
                1,
                Optional.of(offer),
                staff,
                Optional.of("Kim"),
                Optional.empty(),
                Optional.empty());
    }

    private static BookingCheck check(BookingRequest request) {
        return city.desk()
                .check(city.business(request.businessId()), request, NOW)
                .check();
    }

    private static BookingCheck.AgainstPolicy.Reason reason(BookingRequest request) {
        return ((BookingCheck.AgainstPolicy) check(request)).reason();
    }

    private static JdbiBooking booking() {
        return city.booking();
    }

    static AppointmentPlan plan(String id, BookingRequest request) {
        return new AppointmentPlan(id, Optional.empty(), request, Duration.ofSeconds(30), Duration.ofHours(24));
    }
}
