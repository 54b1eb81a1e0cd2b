package com.xseven.activities.cleanup;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.journal.QuietConversations;
import com.xseven.workflows.WorkflowIds;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.client.WorkflowClient;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Ends conversations in the journal that no workflow carries any more. */
public final class LostConversations {

    private static final int PAGE = 500;

    private final QuietConversations quiet;
    private final WorkflowClient temporal;
    private final InstantSource clock;

    public LostConversations(QuietConversations quiet, WorkflowClient temporal, InstantSource clock) {
        this.quiet = quiet;
        this.temporal = temporal;
        this.clock = clock;
    }

    /**
     * Ends those among the conversations that were silent since then.
     *
     * @param alive called after each page
     * @return how many were ended
     */
    int end(Instant before, Runnable alive) {
        int ended = 0;
        Optional<ConversationId> last = Optional.empty();
        List<ConversationId> page;
        do {
            page = quiet.since(before, last, PAGE);
            ended += (int) page.stream()
                    .filter(id -> !isCarried(id) && quiet.end(id, before, clock.instant()))
                    .count();
            last = page.isEmpty() ? last : Optional.of(page.getLast());
            alive.run();
        } while (page.size() == PAGE);
        return ended;
    }

    /** An answer other than yes or no is an error: nothing is ended on a guess. */
    private boolean isCarried(ConversationId id) {
        try {
            return temporal.getWorkflowServiceStubs()
                            .blockingStub()
                            .describeWorkflowExecution(DescribeWorkflowExecutionRequest.newBuilder()
                                    .setNamespace(temporal.getOptions().getNamespace())
                                    .setExecution(WorkflowExecution.newBuilder().setWorkflowId(WorkflowIds.of(id)))
                                    .build())
                            .getWorkflowExecutionInfo()
                            .getStatus()
                    == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING;
        } catch (StatusRuntimeException refused) {
            if (refused.getStatus().getCode() == Status.Code.NOT_FOUND) {
                return false;
            }
            throw refused;
        }
    }
}
