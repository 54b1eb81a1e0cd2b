package com.xseven.workflows.booking;

import static com.xseven.workflows.booking.AppointmentView.Status.CANCELLED;
import static com.xseven.workflows.booking.AppointmentView.Status.COMPLETED;
import static com.xseven.workflows.booking.AppointmentView.Status.NO_SHOW;
import static com.xseven.workflows.fixture.Conversations.START;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static com.xseven.workflows.fixture.Plans.REMIND_BEFORE;
import static com.xseven.workflows.fixture.Plans.REVIEW_AFTER;
import static com.xseven.workflows.fixture.Plans.aCarefulPlanFor;
import static com.xseven.workflows.fixture.Plans.aMoveTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.workflows.fixture.Conversations;
import com.xseven.workflows.fixture.OneTable;
import com.xseven.workflows.fixture.Plans;
import com.xseven.workflows.fixture.TestHouse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An appointment that becomes another one, or none, on the way from the booking to the word after the visit. */
class ChangedAppointmentTest {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Instant IN_THREE_DAYS = START.plus(Duration.ofDays(3));
    private static final Instant IN_FIVE_DAYS = START.plus(Duration.ofDays(5));

    @Test
    void shouldRemindTwiceAndAskForAReviewWhenTheVisitWasPlannedWithCare() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // when
            AppointmentView outcome = house.outcome(house.start(aCarefulPlanFor(IN_THREE_DAYS)));

            // then
            assertThat(outcome.status()).isEqualTo(COMPLETED);
            assertThat(house.table().deeds())
                    .containsExactly(
                            "HOLD",
                            "CONFIRM",
                            "TELL CONFIRMATION",
                            "TELL REMINDER",
                            "TELL REMINDER",
                            "COMPLETE",
                            "TELL REVIEW_REQUEST");
            assertThat(times(house, "TELL REMINDER"))
                    .satisfiesExactly(
                            first -> assertNear(first, IN_THREE_DAYS.minus(REMIND_BEFORE)),
                            second -> assertNear(second, IN_THREE_DAYS.minus(Duration.ofHours(2))));
            assertThat(times(house, "TELL REVIEW_REQUEST"))
                    .satisfiesExactly(asked ->
                            assertNear(asked, IN_THREE_DAYS.plus(OneTable.VISIT).plus(REVIEW_AFTER)));
        }
    }

    @Test
    void shouldMoveTheRemindersWhenTheAppointmentMoves() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            AppointmentWorkflow appointment = house.start(aCarefulPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "TELL CONFIRMATION");

            // when
            appointment.changeWanted(aMoveTo(IN_FIVE_DAYS));
            appointment.changeWanted(aMoveTo(IN_FIVE_DAYS));
            house.outcome(appointment);

            // then
            assertThat(house.table().deeds()).containsOnlyOnce("MOVE", "TELL RESCHEDULED");
            assertThat(times(house, "TELL REMINDER"))
                    .satisfiesExactly(
                            first -> assertNear(first, IN_FIVE_DAYS.minus(REMIND_BEFORE)),
                            second -> assertNear(second, IN_FIVE_DAYS.minus(Duration.ofHours(2))));
            assertThat(times(house, "COMPLETE"))
                    .satisfiesExactly(over -> assertNear(over, IN_FIVE_DAYS.plus(OneTable.VISIT)));
            assertThat(house.changes())
                    .containsExactly(new ChangeReport(
                            "change-1", new ActionOutcome.Rescheduled(Plans.ID, local(IN_FIVE_DAYS), "Table 4")));
        }
    }

    @Test
    void shouldStayWhereItIsWhenTheNewPlaceIsTaken() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.table().isFullAt(local(IN_FIVE_DAYS).toLocalTime());
            AppointmentWorkflow appointment = house.start(aCarefulPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "TELL CONFIRMATION");

            // when
            appointment.changeWanted(aMoveTo(IN_FIVE_DAYS));
            house.outcome(appointment);

            // then
            assertThat(house.changes())
                    .containsExactly(new ChangeReport("change-1", new ActionOutcome.SlotTaken(List.of())));
            assertThat(house.table().deeds()).doesNotContain("MOVE", "TELL RESCHEDULED", "CANCEL");
            assertThat(times(house, "COMPLETE"))
                    .satisfiesExactly(over -> assertNear(over, IN_THREE_DAYS.plus(OneTable.VISIT)));
        }
    }

    @Test
    void shouldStayWhereItIsWhenTheMoveFailsForGood() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.table().refusesToMove();
            AppointmentWorkflow appointment = house.start(aCarefulPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "TELL CONFIRMATION");

            // when
            ActionOutcome outcome = appointment.change(aMoveTo(IN_FIVE_DAYS));

            // then
            assertThat(outcome).isEqualTo(new ActionOutcome.CouldNot());
            assertThat(house.table().deeds()).containsOnlyOnce("SETTLE").doesNotContain("MOVE", "CANCEL");
            assertThat(house.outcome(appointment).status()).isEqualTo(COMPLETED);
        }
    }

    @Test
    void shouldCancelOnceAndReportWhenTheConversationWantsIt() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            AppointmentWorkflow appointment = house.start(aCarefulPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "TELL CONFIRMATION");

            // when
            appointment.changeWanted(aCancellation());
            AppointmentView outcome = house.outcome(appointment);

            // then
            assertThat(outcome.status()).isEqualTo(CANCELLED);
            assertThat(house.table().deeds())
                    .containsExactly("HOLD", "CONFIRM", "TELL CONFIRMATION", "CANCEL", "TELL CANCELLATION");
            assertThat(house.changes())
                    .containsExactly(new ChangeReport("change-2", new ActionOutcome.Cancelled(Plans.ID)));
        }
    }

    @Test
    void shouldSayThatItIsOverWhenAChangeComesAfterTheVisit() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            AppointmentWorkflow appointment = house.start(aCarefulPlanFor(IN_THREE_DAYS));
            house.pass(
                    Duration.between(START, IN_THREE_DAYS).plus(OneTable.VISIT).plus(A_MOMENT));
            awaitDeed(house, "COMPLETE");

            // when
            ActionOutcome outcome = appointment.change(aCancellation());

            // then
            assertThat(outcome).isEqualTo(new ActionOutcome.Over(Plans.ID));
            assertThat(house.outcome(appointment).status()).isEqualTo(COMPLETED);
            assertThat(house.table().deeds()).contains("TELL REVIEW_REQUEST").doesNotContain("CANCEL");
        }
    }

    @Test
    void shouldNotAskHowItWasWhenNobodyCame() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            AppointmentWorkflow appointment = house.start(aCarefulPlanFor(IN_THREE_DAYS));
            house.pass(
                    Duration.between(START, IN_THREE_DAYS).plus(OneTable.VISIT).plus(A_MOMENT));
            awaitDeed(house, "COMPLETE");

            // when
            AppointmentView view = appointment.noShow();

            // then
            assertThat(view.status()).isEqualTo(NO_SHOW);
            assertThat(house.outcome(appointment).status()).isEqualTo(NO_SHOW);
            assertThat(house.table().deeds()).endsWith("NO SHOW").doesNotContain("TELL REVIEW_REQUEST");
        }
    }

    @Test
    void shouldEndWithoutARemindersWordWhenNobodyWillComeAnyMore() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            AppointmentWorkflow appointment = house.start(aCarefulPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "TELL CONFIRMATION");

            // when
            appointment.noShow();

            // then
            assertThat(house.outcome(appointment).status()).isEqualTo(NO_SHOW);
            assertThat(house.table().deeds()).containsExactly("HOLD", "CONFIRM", "TELL CONFIRMATION", "NO SHOW");
        }
    }

    private static ChangeRequest aCancellation() {
        return new ChangeRequest("change-2", Optional.of(Conversations.ID), new Change.GiveUp("changed my mind"));
    }

    private static LocalDateTime local(Instant time) {
        return time.atZone(ZoneId.of("America/New_York")).toLocalDateTime();
    }

    private static void awaitDeed(TestHouse house, String what) {
        await().until(() -> house.table().deeds().contains(what));
    }

    private static List<Instant> times(TestHouse house, String what) {
        return house.table().diary().stream()
                .filter(deed -> deed.what().equals(what))
                .map(OneTable.Deed::at)
                .toList();
    }

    private static void assertNear(Instant happened, Instant due) {
        assertThat(happened).isBetween(due, due.plus(A_MOMENT));
    }
}
