package com.xseven.worker;

import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.Priority;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands actions to Temporal. An action that was handed over before changes nothing. */
final class ActionStarter {

    private static final Logger LOG = LoggerFactory.getLogger(ActionStarter.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration REMIND_BEFORE = Duration.ofHours(24);

    private final WorkflowClient temporal;

    ActionStarter(WorkflowClient temporal) {
        this.temporal = temporal;
    }

    /**
     * Carries an action out.
     *
     * @throws BadEvent if it can never be
     */
    void carryOut(UserAction action) {
        switch (action) {
            case UserAction.Book book -> book(book);
            case UserAction.Cancel cancel -> cancel(cancel);
        }
    }

    private void book(UserAction.Book book) {
        String id = "event-" + book.key();
        AppointmentWorkflow appointment = temporal.newWorkflowStub(
                AppointmentWorkflow.class,
                WorkflowOptions.newBuilder()
                        .setWorkflowId(WorkflowIds.ofAppointment(id))
                        .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                        .setTaskQueue(TaskQueues.BUSINESS)
                        .setPriority(Priority.newBuilder()
                                .setFairnessKey(book.request().businessId())
                                .build())
                        .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                                .set(SearchAttributes.BUSINESS, book.request().businessId())
                                .build())
                        .setStaticSummary("Appointment from an event")
                        .build());
        try {
            WorkflowClient.start(
                    appointment::run,
                    new AppointmentPlan(id, Optional.empty(), book.request(), PATIENCE, REMIND_BEFORE));
        } catch (WorkflowExecutionAlreadyStarted deliveredAgain) {
            LOG.debug("An event was delivered again and changes nothing");
        }
    }

    private void cancel(UserAction.Cancel cancel) {
        try {
            temporal.newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(cancel.appointmentId()))
                    .cancel(new Cancellation(cancel.reason()));
        } catch (WorkflowNotFoundException over) {
            throw new BadEvent("data.appointmentId names no appointment that is still to come");
        }
    }
}
