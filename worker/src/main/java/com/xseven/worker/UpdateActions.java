package com.xseven.worker;

import com.xseven.activities.timing.DmnTimeLimits;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.rules.limit.Limited;
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
    private final EventWorkflows workflows;
    private final DmnTimeLimits limits;

    UpdateActions(WorkflowClient temporal, EventWorkflows workflows, DmnTimeLimits limits) {
        this.temporal = temporal;
        this.workflows = workflows;
        this.limits = limits;
    }

    /**
     * Sets it going.
     *
     * @throws BadEvent if there is no such business
     */
    void carryOut(UserAction.Update wish) {
        String actor = "event:" + wish.key();
        DmnTimeLimits.Limit undo = limits.ask(
                Limited.UNDO_OF_A_CHANGE, workflows.business(wish.businessId()).category());
        limits.keep(undo, actor, new BusinessId(wish.businessId()));
        UpdatePlan plan = new UpdatePlan(
                new UpdateKey(wish.businessId(), EventWorkflows.id(wish)), wish.change(), actor, undo.time());
        if (!UpdateStart.start(temporal, plan)) {
            LOG.debug("An event was delivered again and changes nothing");
        }
    }
}
