package com.xseven.workflows.booking;

import static com.xseven.workflows.booking.AppointmentView.Status.CANCELLED;
import static com.xseven.workflows.booking.AppointmentView.Status.COMPLETED;
import static com.xseven.workflows.booking.AppointmentView.Status.REFUSED;
import static com.xseven.workflows.fixture.Conversations.START;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static com.xseven.workflows.fixture.Plans.REMIND_BEFORE;
import static com.xseven.workflows.fixture.Plans.aPlanFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.workflows.fixture.OneTable;
import com.xseven.workflows.fixture.OneTable.Deed;
import com.xseven.workflows.fixture.Plans;
import com.xseven.workflows.fixture.TestHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DurableAppointmentTest {

    private static final Instant IN_THREE_DAYS = START.plus(Duration.ofDays(3));
    private static final Instant TONIGHT = START.plus(Duration.ofHours(10));
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    @Test
    void shouldRemindADayBeforeAndCompleteAfterTheVisit() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));

            // when
            AppointmentView outcome = house.outcome(appointment);

            // then
            assertThat(outcome.status()).isEqualTo(COMPLETED);
            assertThat(house.table().deeds())
                    .containsExactly("HOLD", "CONFIRM", "TELL CONFIRMATION", "TELL REMINDER", "COMPLETE");
            assertHappened(house, "TELL CONFIRMATION", START);
            assertHappened(house, "TELL REMINDER", IN_THREE_DAYS.minus(REMIND_BEFORE));
            assertHappened(house, "COMPLETE", IN_THREE_DAYS.plus(OneTable.VISIT));
        }
    }

    @Test
    void shouldNotRemindWhenTheVisitIsNearerThanTheReminder() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // when
            house.outcome(house.start(aPlanFor(TONIGHT)));

            // then
            assertThat(house.table().deeds()).containsExactly("HOLD", "CONFIRM", "TELL CONFIRMATION", "COMPLETE");
            assertHappened(house, "COMPLETE", TONIGHT.plus(OneTable.VISIT));
        }
    }

    @Test
    void shouldFreeThePlaceAndTellOnceWhenItIsCancelledBeforeTheReminder() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "TELL CONFIRMATION");

            // when
            AppointmentView view = appointment.cancel(new Cancellation("changed my mind"));

            // then
            assertThat(view).isEqualTo(new AppointmentView(Plans.ID, CANCELLED));
            assertThat(house.outcome(appointment)).isEqualTo(view);
            assertThat(house.table().deeds())
                    .containsExactly("HOLD", "CONFIRM", "TELL CONFIRMATION", "CANCEL", "TELL CANCELLATION");
        }
    }

    @Test
    void shouldFreeThePlaceAndTellOnceWhenItIsCancelledAfterTheReminder() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "TELL CONFIRMATION");
            house.pass(Duration.ofDays(2).plus(A_MOMENT));
            awaitDeed(house, "TELL REMINDER");

            // when
            appointment.cancel(new Cancellation("ill"));

            // then
            assertThat(house.outcome(appointment).status()).isEqualTo(CANCELLED);
            assertThat(house.table().deeds())
                    .containsExactly(
                            "HOLD", "CONFIRM", "TELL CONFIRMATION", "TELL REMINDER", "CANCEL", "TELL CANCELLATION");
        }
    }

    @Test
    void shouldFreeThePlaceAtOnceWhenItIsCancelledWhileTheMailServerIsAway() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.table().mailIsAway();
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));
            awaitDeed(house, "CONFIRM");

            // when
            AppointmentView view = appointment.cancel(new Cancellation("changed my mind"));
            AppointmentView again = appointment.cancel(new Cancellation("changed my mind"));

            // then
            assertThat(view.status()).isEqualTo(CANCELLED);
            assertThat(again).isEqualTo(view);
            assertThat(house.table().deeds()).containsExactly("HOLD", "CONFIRM", "CANCEL");
            house.table().mailIsBack();
            assertThat(house.outcome(appointment)).isEqualTo(view);
            assertThat(house.table().deeds()).containsExactly("HOLD", "CONFIRM", "CANCEL", "TELL CANCELLATION");
        }
    }

    @Test
    void shouldNotTellOfTheVisitAnyMoreWhenItIsOverBeforeTheMailServerIsBack() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.table().mailIsAway();
            AppointmentPlan plan = aPlanFor(TONIGHT);

            // when
            AppointmentView outcome = house.outcome(house.start(plan));

            // then
            Instant over = TONIGHT.plus(OneTable.VISIT);
            assertThat(outcome.status()).isEqualTo(COMPLETED);
            assertThat(house.ended(plan)).isBetween(over, over.plus(A_MOMENT));
            assertThat(house.table().deeds()).containsExactly("HOLD", "CONFIRM", "COMPLETE");
        }
    }

    @Test
    void shouldCancelAfterTheHoldWhenTheWishComesBeforeIt() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.table().closeTheDoor();
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));

            // when
            var cancelled = house.later(() -> appointment.cancel(new Cancellation("too slow")));
            house.table().openTheDoor();

            // then
            assertThat(cancelled.join().status()).isEqualTo(CANCELLED);
            assertThat(house.outcome(appointment).status()).isEqualTo(CANCELLED);
            assertThat(house.table().deeds()).startsWith("HOLD", "CONFIRM").endsWith("CANCEL", "TELL CANCELLATION");
        }
    }

    @Test
    void shouldReportAndTellNobodyWhenThePlaceIsTaken() {
        try (TestHouse house = TestHouse.thatIsFull()) {
            // given
            house.start(anOpening());

            // when
            AppointmentView outcome = house.outcome(house.start(aPlanFor(IN_THREE_DAYS)));

            // then
            assertThat(outcome.status()).isEqualTo(REFUSED);
            await().untilAsserted(() -> assertThat(house.reports())
                    .containsExactly(new AppointmentReport(Plans.ID, new ActionOutcome.SlotTaken(List.of()))));
            assertThat(house.table().deeds()).isEmpty();
        }
    }

    @Test
    void shouldFreeThePlaceAndReportWhenPatienceIsOver() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.table().losesItsAnswers();

            // when
            AppointmentView outcome = house.outcome(house.start(aPlanFor(IN_THREE_DAYS)));

            // then
            assertThat(outcome.status()).isEqualTo(REFUSED);
            await().untilAsserted(() -> assertThat(house.reports())
                    .containsExactly(new AppointmentReport(Plans.ID, new ActionOutcome.CouldNot())));
            assertThat(house.table().deeds())
                    .startsWith("HOLD", "HOLD")
                    .endsWith("HOLD", "CANCEL")
                    .containsOnlyOnce("CANCEL")
                    .doesNotContain("CONFIRM");
        }
    }

    @Test
    void shouldStandWhenNoLetterIsEverTaken() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.table().mailRefuses();

            // when
            AppointmentView outcome = house.outcome(house.start(aPlanFor(IN_THREE_DAYS)));

            // then
            assertThat(outcome.status()).isEqualTo(COMPLETED);
            assertThat(house.table().deeds()).containsExactly("HOLD", "CONFIRM", "COMPLETE");
            await().untilAsserted(() -> assertThat(house.reports())
                    .extracting(AppointmentReport::outcome)
                    .hasOnlyElementsOfType(ActionOutcome.Booked.class)
                    .hasSize(1));
        }
    }

    @Test
    void shouldStandWhenTheConversationIsGone() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // when
            AppointmentView outcome = house.outcome(house.start(aPlanFor(TONIGHT)));

            // then
            assertThat(outcome.status()).isEqualTo(COMPLETED);
            assertThat(house.table().deeds()).startsWith("HOLD", "CONFIRM", "TELL CONFIRMATION");
        }
    }

    private static void awaitDeed(TestHouse house, String what) {
        await().until(() -> house.table().deeds().contains(what));
    }

    /** Once, and at that time or a moment later. */
    private static void assertHappened(TestHouse house, String what, Instant at) {
        assertThat(house.table().diary().stream().filter(deed -> deed.what().equals(what)))
                .as("%s at %s", what, at)
                .singleElement()
                .extracting(Deed::at)
                .satisfies(happened -> assertThat(happened).isBetween(at, at.plus(A_MOMENT)));
    }
}
