package com.xseven.workflows.waiting;

import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import io.temporal.client.BatchRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.Priority;
import java.util.List;

/** How a walk along a waiting list is set going, whoever freed something. */
public final class WaitingStart {

    private WaitingStart() {}

    /** Starts the walk, or tells the one that is under way to look again. */
    public static void walk(WorkflowClient temporal, String businessId) {
        WaitingListWorkflow walk = temporal.newWorkflowStub(WaitingListWorkflow.class, options(businessId));
        BatchRequest request = temporal.newSignalWithStartRequest();
        request.add(walk::run, new WaitingListPlan(businessId, List.of()));
        request.add(walk::freed);
        temporal.signalWithStart(request);
    }

    private static WorkflowOptions options(String businessId) {
        return WorkflowOptions.newBuilder()
                .setWorkflowId(WorkflowIds.ofWaitingList(businessId))
                .setTaskQueue(TaskQueues.BUSINESS)
                .setPriority(Priority.newBuilder().setFairnessKey(businessId).build())
                .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                        .set(SearchAttributes.BUSINESS, businessId)
                        .build())
                .setStaticSummary("Waiting list")
                .build();
    }
}
