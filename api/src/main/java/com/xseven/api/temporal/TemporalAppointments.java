package com.xseven.api.temporal;

import com.xseven.api.appointment.LivingAppointments;
import com.xseven.api.conversation.ConversationSettings;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Appointments as Temporal workflows. */
@Component
final class TemporalAppointments implements LivingAppointments {

    private final WorkflowClient client;
    private final Duration patience;
    private final TemporalCalls calls = new TemporalCalls();

    TemporalAppointments(WorkflowClient client, ConversationSettings settings) {
        this.client = client;
        this.patience = settings.replyDeadline();
    }

    @Override
    public AppointmentView cancel(String id, String reason) {
        try {
            return calls.workerWithin(
                    patience,
                    () -> client.newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(id))
                            .cancel(new Cancellation(reason)));
        } catch (WorkflowNotFoundException over) {
            throw Problem.of(ProblemCode.APPOINTMENT_OVER, "This appointment is over and cannot be cancelled.");
        }
    }
}
