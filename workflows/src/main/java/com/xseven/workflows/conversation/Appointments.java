package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AftercareDecisions;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.AppointmentReport;
import com.xseven.workflows.booking.AppointmentView;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Change;
import com.xseven.workflows.booking.ChangeReport;
import com.xseven.workflows.booking.ChangeRequest;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.SignalExternalWorkflowException;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sets appointments going and hears what became of them. Each is a workflow of its own that outlives the conversation. */
final class Appointments {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SortedMap<String, ActionOutcome> reported = new TreeMap<>();

    /** The same wish has the same id, whatever crashes in between. */
    String idFor(Conversation conversation, Turn turn) {
        return conversation.opening().id().value() + "-" + turn.number();
    }

    void reported(ChangeReport report) {
        reported.put(report.changeId(), report.outcome());
    }

    void reported(AppointmentReport report) {
        reported.put(report.appointmentId(), report.outcome());
    }

    /** Asks for a move, and waits for what becomes of it. {@code id} names this wish. */
    ActionOutcome move(Conversation conversation, String id, PendingAction.Reschedule move) {
        return change(conversation, id, move.appointmentId(), new Change.Move(move.request()));
    }

    /** The same for a cancellation. */
    ActionOutcome giveUp(Conversation conversation, String id, PendingAction.Cancel cancel) {
        return change(conversation, id, cancel.appointmentId(), new Change.GiveUp("asked for in the conversation"));
    }

    /** An appointment answers every wish while it lives; the patience is for one that was ended from outside meanwhile. */
    private ActionOutcome change(Conversation conversation, String changeId, String appointmentId, Change change) {
        try {
            Workflow.newExternalWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(appointmentId))
                    .changeWanted(new ChangeRequest(
                            changeId, Optional.of(conversation.opening().id()), change));
        } catch (ApplicationFailure | SignalExternalWorkflowException appointmentIsOver) {
            return new ActionOutcome.Over(appointmentId);
        }
        Workflow.await(PATIENCE.multipliedBy(4), () -> reported.containsKey(changeId));
        ActionOutcome outcome = reported.remove(changeId);
        return outcome == null ? new ActionOutcome.CouldNot() : outcome;
    }

    /** Starts the appointment and waits until it is booked or refused. */
    ActionOutcome book(Conversation conversation, String appointmentId, BookingRequest request) {
        AppointmentPlan plan = new AppointmentPlan(
                appointmentId,
                Optional.of(conversation.opening().id()),
                request,
                PATIENCE,
                AftercareDecisions.at(request.businessId()),
                Optional.of(conversation.opening().language()));
        Promise<AppointmentView> over = Async.function(stub(conversation, plan)::run, plan);
        Workflow.await(() -> reported.containsKey(appointmentId) || over.isCompleted());
        ActionOutcome outcome = reported.remove(appointmentId);
        return outcome == null ? new ActionOutcome.CouldNot() : outcome;
    }

    private static AppointmentWorkflow stub(Conversation conversation, AppointmentPlan plan) {
        return Workflow.newChildWorkflowStub(
                AppointmentWorkflow.class,
                Offspring.options(
                        conversation,
                        WorkflowIds.ofAppointment(plan.appointmentId()),
                        plan.request().businessId(),
                        "Appointment"));
    }
}
