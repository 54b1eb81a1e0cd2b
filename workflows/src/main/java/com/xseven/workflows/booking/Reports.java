package com.xseven.workflows.booking;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.workflows.WorkflowIds;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.SignalExternalWorkflowException;
import io.temporal.workflow.Workflow;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells conversations what became of what they asked for. */
final class Reports {

    private final AppointmentPlan plan;

    Reports(AppointmentPlan plan) {
        this.plan = plan;
    }

    void ofBooking(ActionOutcome outcome) {
        tell(
                plan.conversation(),
                asker -> asker.appointmentReported(new AppointmentReport(plan.appointmentId(), outcome)));
    }

    void ofChange(ChangeRequest request, ActionOutcome outcome) {
        tell(request.conversation(), asker -> asker.changeReported(new ChangeReport(request.changeId(), outcome)));
    }

    /** An appointment outlives its conversation. The SDK says that by an application failure, though it has a better exception (sdk-java#1374). */
    private static void tell(Optional<ConversationId> conversation, Consumer<AppointmentListener> word) {
        conversation.ifPresent(id -> {
            AppointmentListener asker = Workflow.newExternalWorkflowStub(AppointmentListener.class, WorkflowIds.of(id));
            try {
                word.accept(asker);
            } catch (ApplicationFailure | SignalExternalWorkflowException conversationIsOver) {
                Workflow.getLogger(Reports.class).info("The conversation that asked is over already");
            }
        });
    }
}
