package com.xseven.api.temporal;

import com.xseven.api.appointment.LivingAppointments;
import com.xseven.api.conversation.ConversationSettings;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import com.xseven.workflows.booking.ChangeRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
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
        return ofLiving(id, appointment -> appointment.cancel(new Cancellation(reason)));
    }

    @Override
    public Optional<AppointmentView> attend(String id, boolean came) {
        return ofLiving(id, appointment -> came ? appointment.complete() : appointment.noShow());
    }

    @Override
    public Optional<ActionOutcome> change(String id, ChangeRequest request) {
        return ofLiving(id, appointment -> appointment.change(request));
    }

    private <T> Optional<T> ofLiving(String id, Function<AppointmentWorkflow, T> asking) {
        try {
            return Optional.of(calls.workerWithin(
                    patience,
                    () -> asking.apply(
                            client.newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(id)))));
        } catch (WorkflowNotFoundException over) {
            return Optional.empty();
        }
    }
}
