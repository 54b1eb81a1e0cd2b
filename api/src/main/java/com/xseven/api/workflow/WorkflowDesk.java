package com.xseven.api.workflow;

import com.xseven.api.conversation.Conversations;
import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.conversation.EndRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows and cancels workflows for those who may. */
@Component
final class WorkflowDesk {

    private final RunningWorkflows running;
    private final Conversations conversations;
    private final Gate gate;

    WorkflowDesk(RunningWorkflows running, Conversations conversations, Gate gate) {
        this.running = running;
        this.conversations = conversations;
        this.gate = gate;
    }

    WorkflowList list(WorkflowFilter filter, Caller caller) {
        return WorkflowList.of(running.find(filter.seenBy(caller, gate)));
    }

    /** A conversation says goodbye instead of breaking off; everything else undoes what it can. */
    CancelAccepted cancel(String workflowId, CancelBody body, Caller caller) {
        RunningWorkflow workflow = seen(workflowId, caller);
        gate.expect(caller, DashboardAction.CANCEL_WORKFLOWS, workflow.business());
        String reason = body.checkedReason();
        Optional<ConversationId> conversation = WorkflowIds.conversation(workflowId);
        if (conversation.isPresent()) {
            conversations.end(conversation.get(), new EndRequest(Optional.of(reason), Optional.empty()));
        } else {
            running.cancel(workflowId, reason);
        }
        return new CancelAccepted(workflowId, workflow.kind());
    }

    private RunningWorkflow seen(String workflowId, Caller caller) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer -> throw notFound();
            case Caller.Person person ->
                running.find(workflowId)
                        .filter(workflow -> gate.lets(person, DashboardAction.SEE_WORKFLOWS, workflow.business()))
                        .orElseThrow(WorkflowDesk::notFound);
        };
    }

    private static Problem notFound() {
        return Problem.of(
                ProblemCode.WORKFLOW_NOT_FOUND, "There is no such workflow under way, or it is not of your business.");
    }
}
