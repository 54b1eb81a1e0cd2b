package com.xseven.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.booking.Appointments;
import com.xseven.store.booking.NewAppointment;
import com.xseven.workflows.update.ApplyOutcome;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.DayHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.Undoing;
import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusinessUpdatesIT {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");
    private static final UpdateKey KEY = new UpdateKey("marios-italian", "change-1");
    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final OpeningHours.Interval LUNCH =
            new OpeningHours.Interval(LocalTime.of(11, 0), LocalTime.of(15, 0));

    private Database database;
    private Businesses businesses;
    private BusinessUpdates updates;
    private Appointments appointments;

    @BeforeEach
    void connect() {
        database = TestDatabase.fresh();
        businesses = new Businesses(database.jdbi());
        updates = new BusinessUpdates(database.jdbi());
        appointments = new Appointments(database.jdbi());
    }

    @AfterEach
    void disconnect() {
        database.close();
    }

    @Test
    void shouldChangeAllThatIsNamedOnceAndPutItAllBack() {
        // given
        Business before = marios();
        UpdateChange change = new UpdateChange(
                List.of(new DayHours(DayOfWeek.FRIDAY, List.of(LUNCH))),
                List.of(new DateHours(LocalDate.parse("2026-12-24"), true, List.of(), Optional.of("Christmas Eve"))),
                List.of(
                        new OfferEdit("lasagna", Optional.of(dollars("21.50")), Optional.empty(), Optional.of(true)),
                        new OfferEdit("tiramisu", Optional.empty(), Optional.of(false), Optional.empty())),
                List.of(new StaffEdit(before.staff().getLast().id(), Optional.of(false), Optional.empty())));

        // when
        ApplyOutcome first = updates.apply(plan(change), NOW);
        ApplyOutcome again = updates.apply(plan(change), NOW);

        // then
        assertThat(first).isEqualTo(new ApplyOutcome.Applied(0)).isEqualTo(again);
        assertThat(marios().hours().weekly().get(DayOfWeek.FRIDAY)).containsExactly(LUNCH);
        assertThat(marios().hours().closedDates()).contains(LocalDate.parse("2026-12-24"));
        assertThat(marios().offer("lasagna").orElseThrow().price().amount()).isEqualTo(new BigDecimal("21.50"));
        assertThat(marios().isSoldOut("lasagna")).isTrue();
        assertThat(marios().offer("tiramisu")).isEmpty();
        assertThat(marios().staff()).hasSize(before.staff().size() - 1);
        assertThat(actors()).containsOnly("person:mario");

        // and when
        assertThat(undo()).isEqualTo(new UndoOutcome.Undone()).isEqualTo(undo());
        assertThat(BusinessVersion.of(marios())).isEqualTo(BusinessVersion.of(before));
        assertThat(updates.apply(plan(change), NOW)).isEqualTo(new ApplyOutcome.Refused(List.of("taken back")));
    }

    @Test
    void shouldChangeNothingWhenSomethingDoesNotExist() {
        // given
        UpdateChange change = new UpdateChange(
                List.of(new DayHours(DayOfWeek.FRIDAY, List.of(LUNCH))),
                List.of(),
                List.of(
                        new OfferEdit("unicorn", Optional.empty(), Optional.of(false), Optional.empty()),
                        new OfferEdit(
                                "lasagna",
                                Optional.of(new Money(new BigDecimal("1.00"), "EUR")),
                                Optional.empty(),
                                Optional.empty())),
                List.of(new StaffEdit("nobody", Optional.of(false), Optional.empty())));

        // then
        assertThat(updates.apply(plan(change), NOW))
                .isEqualTo(new ApplyOutcome.Refused(
                        List.of("offer unicorn", "currency of offer lasagna", "staff nobody")));
        assertThat(marios().hours().weekly().get(DayOfWeek.FRIDAY)).doesNotContain(LUNCH);
        assertThat(updates.find(KEY)).isEmpty();
    }

    @Test
    void shouldRefuseToUndoAndNameTheConflictWhenSomebodyChangedItSince() {
        // given
        updates.apply(plan(price("21.50")), NOW);
        updates.apply(
                new UpdatePlan(new UpdateKey("marios-italian", "change-2"), price("25.00"), "other", ONE_DAY), NOW);

        // then
        assertThat(undo()).isEqualTo(new UndoOutcome.Conflict(List.of("offer lasagna")));
        assertThat(marios().offer("lasagna").orElseThrow().price().amount()).isEqualTo(new BigDecimal("25.00"));
    }

    @Test
    void shouldNeverBeCarriedOutWhenItWasTakenBackBefore() {
        // when
        UndoOutcome outcome = undo();

        // then
        assertThat(outcome).isEqualTo(new UndoOutcome.NotApplied()).isEqualTo(undo());
        assertThat(updates.apply(plan(price("21.50")), NOW)).isInstanceOf(ApplyOutcome.Refused.class);
    }

    @Test
    void shouldKnowThoseWhoHaveToMoveFirstWhenTheHouseClosesEarlier() {
        // given
        book("stays", "2026-11-27T12:00", Optional.empty(), Optional.empty());
        book("evening", "2026-11-27T19:00", Optional.empty(), Optional.empty());
        book("other-day", "2026-11-28T19:00", Optional.empty(), Optional.empty());
        book("next-week", "2026-12-04T19:00", Optional.of("lasagna"), Optional.empty());
        book("priced", "2026-11-26T19:00", Optional.of("lasagna"), Optional.empty());
        book("closed", "2026-11-25T19:00", Optional.empty(), Optional.empty());
        UpdateChange change = new UpdateChange(
                List.of(new DayHours(DayOfWeek.FRIDAY, List.of(LUNCH))),
                List.of(new DateHours(LocalDate.parse("2026-11-25"), true, List.of(), Optional.empty())),
                price("21.50").offers(),
                List.of());

        // when
        ApplyOutcome outcome = updates.apply(plan(change), NOW);

        // then
        assertThat(outcome).isEqualTo(new ApplyOutcome.Applied(4));
        assertThat(updates.concerns(KEY, 0, 3))
                .containsExactly(
                        new Concern(1, "closed", Concern.Reason.CLOSED),
                        new Concern(2, "evening", Concern.Reason.OUTSIDE_HOURS),
                        new Concern(3, "next-week", Concern.Reason.OUTSIDE_HOURS));
        assertThat(updates.concerns(KEY, 3, 20))
                .containsExactly(new Concern(4, "priced", Concern.Reason.PRICE_CHANGED));
    }

    @Test
    void shouldFindThoseWhoBookedMeanwhileBehindTheOthersWhenItLooksAgain() {
        // given
        book("evening", "2026-11-27T19:00", Optional.empty(), Optional.empty());
        updates.apply(
                plan(new UpdateChange(
                        List.of(new DayHours(DayOfWeek.FRIDAY, List.of(LUNCH))), List.of(), List.of(), List.of())),
                NOW);

        // when
        book("meanwhile", "2026-12-04T18:00", Optional.empty(), Optional.empty());
        book("fits", "2026-12-04T12:00", Optional.empty(), Optional.empty());
        int again = updates.lookAgain(KEY, NOW);

        // then
        assertThat(again).isEqualTo(2).isEqualTo(updates.lookAgain(KEY, NOW));
        assertThat(updates.concerns(KEY, 0, 20))
                .containsExactly(
                        new Concern(1, "evening", Concern.Reason.OUTSIDE_HOURS),
                        new Concern(2, "meanwhile", Concern.Reason.OUTSIDE_HOURS));
    }

    @Test
    void shouldKnowWhoLosesTheirPersonOrTheirOffer() {
        // given
        String member = marios().staff().getFirst().id();
        book("with-her", "2026-11-27T19:00", Optional.empty(), Optional.of(member));
        book("anybody", "2026-11-28T19:00", Optional.empty(), Optional.empty());
        book("the-dish", "2026-11-29T18:00", Optional.of("lasagna"), Optional.empty());

        // when
        updates.apply(
                plan(new UpdateChange(
                        List.of(),
                        List.of(),
                        List.of(new OfferEdit("lasagna", Optional.empty(), Optional.of(false), Optional.empty())),
                        List.of(new StaffEdit(member, Optional.of(false), Optional.empty())))),
                NOW);

        // then
        assertThat(updates.concerns(KEY, 0, 20))
                .containsExactly(
                        new Concern(1, "with-her", Concern.Reason.STAFF_GONE),
                        new Concern(2, "the-dish", Concern.Reason.OFFER_GONE));
        assertThat(updates.staff(updates.find(KEY).orElseThrow()))
                .extracting(StaffLogin::id)
                .contains(member);
    }

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private static UpdatePlan plan(UpdateChange change) {
        return new UpdatePlan(KEY, change, "person:mario", ONE_DAY);
    }

    private static UpdateChange price(String amount) {
        return new UpdateChange(
                List.of(),
                List.of(),
                List.of(new OfferEdit("lasagna", Optional.of(dollars(amount)), Optional.empty(), Optional.empty())),
                List.of());
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    private UndoOutcome undo() {
        return updates.undo(new Undoing(KEY, "person:lucia"), NOW);
    }

    private Business marios() {
        return businesses.find(MARIOS).orElseThrow();
    }

    private void book(String id, String local, Optional<String> offer, Optional<String> staff) {
        Instant start = LocalDateTime.parse(local).atZone(ZONE).toInstant();
        BookingRequest request = new BookingRequest(
                "marios-italian",
                start.atZone(ZONE).toLocalDate(),
                start.atZone(ZONE).toLocalTime(),
                2,
                offer,
                staff,
                Optional.of("Ann Lee"),
                Optional.empty(),
                Optional.empty());
        Span visit = new Span(start, start.plus(Duration.ofMinutes(90)));
        appointments.hold(
                new NewAppointment(id, Optional.empty(), request, visit, visit, Duration.ofMinutes(10)),
                List.of(new Placement(List.of(new Resource("table-4", "TABLE", "Table 4", 4)), staff)));
    }

    private List<String> actors() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select actor from change_log where business_id = 'marios-italian' and id > (select max(id) from change_log where actor not like 'person:%')")
                        .mapTo(String.class)
                        .list());
    }
}
