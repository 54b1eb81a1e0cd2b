package com.xseven.api.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.AppointmentView.Status;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import com.xseven.workflows.booking.ChangeRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TemporalAppointmentsTest {

    private static TestWorkflowEnvironment temporal;
    private static TemporalAppointments appointments;

    @BeforeAll
    static void startTemporal() {
        temporal = TestTemporal.carrying(PatientAppointment.class);
        appointments = new TemporalAppointments(temporal.getWorkflowClient(), Openings.SETTINGS);
    }

    @AfterAll
    static void stopTemporal() {
        temporal.close();
    }

    @Test
    void shouldSayThatItIsCancelledWhenItWasUnderWay() {
        // given
        start("under-way");

        // when
        Optional<AppointmentView> view = appointments.cancel("under-way", "ill");

        // then
        assertThat(view).contains(new AppointmentView("under-way", Status.CANCELLED));
    }

    @Test
    void shouldSayNothingWhenItsWorkflowWasEndedByForce() {
        // given
        WorkflowStub.fromTyped(start("ended")).terminate("rehearsal");

        // when, then
        assertThat(appointments.cancel("ended", "ill")).isEmpty();
    }

    @Test
    void shouldSayNothingWhenItNeverWas() {
        assertThat(appointments.cancel("unknown", "ill")).isEmpty();
    }

    private static AppointmentWorkflow start(String id) {
        AppointmentWorkflow workflow = temporal.getWorkflowClient()
                .newWorkflowStub(
                        AppointmentWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.ofAppointment(id))
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build());
        WorkflowClient.start(workflow::run, aPlan(id));
        return workflow;
    }

    private static AppointmentPlan aPlan(String id) {
        BookingRequest request = new BookingRequest(
                "marios-italian",
                LocalDate.parse("2026-12-01"),
                LocalTime.of(19, 0),
                4,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new AppointmentPlan(id, Optional.empty(), request, Duration.ofSeconds(30), Duration.ofHours(24));
    }

    /** Stands until it is cancelled. */
    public static final class PatientAppointment implements AppointmentWorkflow {

        private final String id;
        private Status status = Status.CONFIRMED;

        @WorkflowInit
        public PatientAppointment(AppointmentPlan plan) {
            this.id = plan.appointmentId();
        }

        @Override
        public AppointmentView run(AppointmentPlan plan) {
            Workflow.await(() -> status == Status.CANCELLED && Workflow.isEveryHandlerFinished());
            return state();
        }

        @Override
        public AppointmentView cancel(Cancellation cancellation) {
            status = Status.CANCELLED;
            return state();
        }

        @Override
        public AppointmentView noShow() {
            status = Status.NO_SHOW;
            return state();
        }

        @Override
        public AppointmentView complete() {
            status = Status.COMPLETED;
            return state();
        }

        @Override
        public void changeWanted(ChangeRequest request) {}

        @Override
        public ActionOutcome change(ChangeRequest request) {
            return new ActionOutcome.Over(id);
        }

        @Override
        public AppointmentView state() {
            return new AppointmentView(id, status);
        }
    }
}
