package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.AppointmentReport;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.AppointmentWorkflow;
import io.temporal.api.enums.v1.ParentClosePolicy;
import io.temporal.common.Priority;
import io.temporal.workflow.Async;
import io.temporal.workflow.ChildWorkflowOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sets appointments going and hears what became of them. Each is a workflow of its own that outlives the conversation. */
final class Appointments {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration REMIND_BEFORE = Duration.ofHours(24);

    private final SortedMap<String, ActionOutcome> reported = new TreeMap<>();

    /** The same wish has the same id, whatever crashes in between. */
    String idFor(Conversation conversation, Turn turn) {
        return conversation.opening().id().value() + "-" + turn.number();
    }

    void reported(AppointmentReport report) {
        reported.put(report.appointmentId(), report.outcome());
    }

    /** Starts the appointment and waits until it is booked or refused. */
    ActionOutcome book(Conversation conversation, String appointmentId, PendingAction.Book action) {
        BookingRequest request = action.request();
        AppointmentPlan plan = new AppointmentPlan(
                appointmentId, Optional.of(conversation.opening().id()), request, PATIENCE, REMIND_BEFORE);
        Promise<AppointmentView> over = Async.function(stub(conversation, plan)::run, plan);
        Workflow.await(() -> reported.containsKey(appointmentId) || over.isCompleted());
        ActionOutcome outcome = reported.remove(appointmentId);
        return outcome == null ? new ActionOutcome.CouldNot() : outcome;
    }

    private static AppointmentWorkflow stub(Conversation conversation, AppointmentPlan plan) {
        return Workflow.newChildWorkflowStub(
                AppointmentWorkflow.class,
                ChildWorkflowOptions.newBuilder()
                        .setWorkflowId(WorkflowIds.ofAppointment(plan.appointmentId()))
                        .setTaskQueue(TaskQueues.BUSINESS)
                        .setParentClosePolicy(ParentClosePolicy.PARENT_CLOSE_POLICY_ABANDON)
                        .setPriority(Priority.newBuilder()
                                .setFairnessKey(conversation.opening().fairnessKey())
                                .build())
                        .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                                .set(SearchAttributes.BUSINESS, plan.request().businessId())
                                .build())
                        .setStaticSummary("Appointment")
                        .build());
    }
}
