package com.xseven.worker;

import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import com.xseven.workflows.update.UpdateStart;
import io.temporal.client.WorkflowClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Updates of businesses by events. */
final class UpdateActions {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateActions.class);

    private final WorkflowClient temporal;

    UpdateActions(WorkflowClient temporal) {
        this.temporal = temporal;
    }

    void carryOut(UserAction.Update wish) {
        UpdatePlan plan = new UpdatePlan(
                new UpdateKey(wish.businessId(), EventWorkflows.id(wish)),
                wish.change(),
                "event:" + wish.key(),
                UpdatePlan.USUALLY_UNDONE_WITHIN);
        if (!UpdateStart.start(temporal, plan)) {
            LOG.debug("An event was delivered again and changes nothing");
        }
    }
}
