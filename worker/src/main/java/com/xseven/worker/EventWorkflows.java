package com.xseven.worker;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.TaskQueues;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.Priority;
import java.util.NoSuchElementException;

/** The workflows that events start, at businesses that there are. */
final class EventWorkflows {

    private final WorkflowClient temporal;
    private final KnownBusinesses businesses;

    EventWorkflows(WorkflowClient temporal, KnownBusinesses businesses) {
        this.temporal = temporal;
        this.businesses = businesses;
    }

    /** What is appointment or order of an event, the same at each delivery. */
    static String id(UserAction action) {
        return "event-" + action.key();
    }

    /** One that is to be started, once for its id. */
    <T> T fresh(Class<T> type, String workflowId, String businessId, String summary) {
        return temporal.newWorkflowStub(
                type,
                WorkflowOptions.newBuilder()
                        .setWorkflowId(workflowId)
                        .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                        .setTaskQueue(TaskQueues.BUSINESS)
                        .setPriority(
                                Priority.newBuilder().setFairnessKey(businessId).build())
                        .setTypedSearchAttributes(io.temporal.common.SearchAttributes.newBuilder()
                                .set(SearchAttributes.BUSINESS, businessId)
                                .build())
                        .setStaticSummary(summary)
                        .build());
    }

    <T> T known(Class<T> type, String workflowId) {
        return temporal.newWorkflowStub(type, workflowId);
    }

    /** Whether Temporal knows a workflow of that id, under way or over. */
    boolean isKnown(String workflowId) {
        try {
            return temporal.newUntypedWorkflowStub(workflowId).describe() != null;
        } catch (WorkflowNotFoundException unknown) {
            return false;
        }
    }

    /**
     * The business of that id.
     *
     * @throws BadEvent if there is none
     */
    Business business(String id) {
        if (!BusinessId.isValid(id)) {
            throw noBusiness();
        }
        try {
            return businesses.get(new BusinessId(id));
        } catch (NoSuchElementException unknown) {
            throw noBusiness();
        }
    }

    private static BadEvent noBusiness() {
        return new BadEvent("data.businessId names no business");
    }
}
