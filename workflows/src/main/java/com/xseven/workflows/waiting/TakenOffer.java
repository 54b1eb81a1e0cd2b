package com.xseven.workflows.waiting;

import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AftercareDecisions;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.AppointmentWorkflow;
import io.temporal.api.enums.v1.ParentClosePolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.common.Priority;
import io.temporal.failure.ChildWorkflowFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.ChildWorkflowOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;

/** An offer that was accepted becomes an appointment like any other: it finds its place held, and confirms it. */
final class TakenOffer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private TakenOffer() {}

    /** Waits until the appointment is under way; it outlives the walk. */
    static void lookAfter(OpenOffer offer) {
        AppointmentPlan plan = new AppointmentPlan(
                offer.appointmentId(),
                Optional.empty(),
                offer.request(),
                PATIENCE,
                AftercareDecisions.at(offer.request().businessId()),
                offer.language());
        AppointmentWorkflow appointment = Workflow.newChildWorkflowStub(AppointmentWorkflow.class, options(offer));
        Async.function(appointment::run, plan);
        try {
            Workflow.getWorkflowExecution(appointment).get();
        } catch (ChildWorkflowFailure startedBefore) {
            Workflow.getLogger(TakenOffer.class).info("An appointment was looked after already");
        }
    }

    private static ChildWorkflowOptions options(OpenOffer offer) {
        String businessId = offer.request().businessId();
        return ChildWorkflowOptions.newBuilder()
                .setWorkflowId(WorkflowIds.ofAppointment(offer.appointmentId()))
                .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                .setTaskQueue(TaskQueues.BUSINESS)
                .setParentClosePolicy(ParentClosePolicy.PARENT_CLOSE_POLICY_ABANDON)
                .setPriority(Priority.newBuilder().setFairnessKey(businessId).build())
                .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                        .set(SearchAttributes.BUSINESS, businessId)
                        .build())
                .setStaticSummary("Appointment")
                .build();
    }
}
