package com.xseven.workflows.update;

import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.Priority;

/** How updates are set going, whoever wants one. */
public final class UpdateStart {

    private UpdateStart() {}

    /** Starts an update, unless one of its key was started before; true when it was started now. */
    public static boolean start(WorkflowClient temporal, UpdatePlan plan) {
        BusinessUpdateWorkflow update = temporal.newWorkflowStub(BusinessUpdateWorkflow.class, options(plan.key()));
        try {
            WorkflowClient.start(update::run, plan);
            return true;
        } catch (WorkflowExecutionAlreadyStarted before) {
            return false;
        }
    }

    static WorkflowOptions options(UpdateKey key) {
        return WorkflowOptions.newBuilder()
                .setWorkflowId(WorkflowIds.ofUpdate(key.value()))
                .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                .setTaskQueue(TaskQueues.BUSINESS)
                .setPriority(
                        Priority.newBuilder().setFairnessKey(key.businessId()).build())
                .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                        .set(SearchAttributes.BUSINESS, key.businessId())
                        .build())
                .setStaticSummary("Business update")
                .build();
    }
}
