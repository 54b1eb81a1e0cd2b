package com.xseven.workflows.conversation;

import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import io.temporal.api.enums.v1.ParentClosePolicy;
import io.temporal.common.Priority;
import io.temporal.workflow.ChildWorkflowOptions;

/** How a conversation starts a workflow that outlives it. */
final class Offspring {

    private Offspring() {}

    static ChildWorkflowOptions options(
            Conversation conversation, String workflowId, String businessId, String summary) {
        return ChildWorkflowOptions.newBuilder()
                .setWorkflowId(workflowId)
                .setTaskQueue(TaskQueues.BUSINESS)
                .setParentClosePolicy(ParentClosePolicy.PARENT_CLOSE_POLICY_ABANDON)
                .setPriority(Priority.newBuilder()
                        .setFairnessKey(conversation.opening().fairnessKey())
                        .build())
                .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                        .set(SearchAttributes.BUSINESS, businessId)
                        .build())
                .setStaticSummary(summary)
                .build();
    }
}
