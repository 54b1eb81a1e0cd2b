package com.xseven.workflows.booking;

import static com.xseven.workflows.fixture.Conversations.START;
import static com.xseven.workflows.fixture.Conversations.anOpening;
import static com.xseven.workflows.fixture.Plans.aPlanFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.workflows.fixture.Plans;
import com.xseven.workflows.fixture.TestHouse;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whatever ends an appointment's workflow before its time, its place becomes free. */
class AbandonedAppointmentTest {

    private static final Instant IN_THREE_DAYS = START.plus(Duration.ofDays(3));

    @Test
    void shouldFreeThePlaceAndTellTheCustomerWhenTheWorkflowIsCancelled() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));
            await().until(() -> house.table().deeds().contains("TELL CONFIRMATION"));

            // when
            WorkflowStub.fromTyped(appointment).cancel();

            // then
            assertEndsWith(CanceledFailure.class, house, appointment);
            assertThat(house.table().deeds())
                    .containsExactly("HOLD", "CONFIRM", "TELL CONFIRMATION", "CANCEL", "TELL CANCELLATION");
            assertThat(appointment.state().status()).isEqualTo(AppointmentView.Status.CANCELLED);
        }
    }

    @Test
    void shouldFreeThePlaceAndReportWhenTheWorkflowIsCancelledWhileItHolds() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.table().closeTheDoor();
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));

            // when
            WorkflowStub.fromTyped(appointment).cancel();
            awaitAReport(house);

            // then
            assertEndsWith(CanceledFailure.class, house, appointment);
            assertThat(house.table().deeds()).contains("CANCEL").doesNotContain("TELL CANCELLATION");
            await().untilAsserted(() -> assertThat(house.reports())
                    .containsExactly(new AppointmentReport(Plans.ID, new ActionOutcome.CouldNot())));
        }
    }

    @Test
    void shouldFreeThePlaceAndReportWhenTheBookRefusesForGood() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.start(anOpening());
            house.table().refusesToConfirm();

            // when
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));
            awaitAReport(house);

            // then
            assertEndsWith(ActivityFailure.class, house, appointment);
            assertThat(house.table().deeds()).containsExactly("HOLD", "CANCEL");
            await().untilAsserted(() -> assertThat(house.reports())
                    .containsExactly(new AppointmentReport(Plans.ID, new ActionOutcome.CouldNot())));
        }
    }

    @Test
    void shouldFreeThePlaceOnceWhenItIsGivenUpInBothWaysAtOnce() {
        try (TestHouse house = TestHouse.withAFreeTable()) {
            // given
            house.table().mailIsAway();
            AppointmentWorkflow appointment = house.start(aPlanFor(IN_THREE_DAYS));
            await().until(() -> house.table().deeds().contains("CONFIRM"));

            // when
            WorkflowStub.fromTyped(appointment).cancel();
            AppointmentView view = appointment.cancel(new Cancellation("changed my mind"));

            // then
            assertThat(view.status()).isEqualTo(AppointmentView.Status.CANCELLED);
            house.table().mailIsBack();
            assertEndsWith(CanceledFailure.class, house, appointment);
            assertThat(house.table().deeds()).containsOnlyOnce("CANCEL").doesNotContain("COMPLETE");
        }
    }

    private static void assertEndsWith(
            Class<? extends Throwable> cause, TestHouse house, AppointmentWorkflow appointment) {
        assertThatThrownBy(() -> house.outcome(appointment))
                .isInstanceOf(WorkflowFailedException.class)
                .hasCauseInstanceOf(cause);
    }

    /** Waiting for a workflow's end skips time, and a conversation that time was skipped for is over and hears nothing. */
    private static void awaitAReport(TestHouse house) {
        await().until(() -> !house.reports().isEmpty());
    }
}
