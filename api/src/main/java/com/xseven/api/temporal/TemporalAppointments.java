package com.xseven.api.temporal;

import com.xseven.api.appointment.LivingAppointments;
import com.xseven.api.conversation.ConversationSettings;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import java.util.Optional;
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
    public Optional<AppointmentView> cancel(String id, String reason) {
        try {
            return Optional.of(calls.workerWithin(
                    patience,
                    () -> client.newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(id))
                            .cancel(new Cancellation(reason))));
        } catch (WorkflowNotFoundException over) {
            return Optional.empty();
        }
    }
}
