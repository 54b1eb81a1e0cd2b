package com.xseven.api.temporal;

import com.xseven.api.conversation.ConversationSettings;
import com.xseven.api.update.LivingUpdates;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.update.BusinessUpdateWorkflow;
import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.UndoRequest;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import com.xseven.workflows.update.UpdateStart;
import com.xseven.workflows.update.UpdateView;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowUpdateException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Updates of businesses as Temporal workflows. */
@Component
final class TemporalUpdates implements LivingUpdates {

    private static final Logger LOG = LoggerFactory.getLogger(TemporalUpdates.class);

    private final WorkflowClient client;
    private final Duration patience;
    private final TemporalCalls calls = new TemporalCalls();

    TemporalUpdates(WorkflowClient client, ConversationSettings settings) {
        this.client = client;
        this.patience = settings.replyDeadline();
    }

    @Override
    public void start(UpdatePlan plan) {
        if (!calls.server(() -> UpdateStart.start(client, plan))) {
            LOG.debug("An update was wanted again and changes nothing");
        }
    }

    @Override
    public Optional<UpdateView> state(UpdateKey key) {
        try {
            return Optional.of(calls.worker(update(key)::state));
        } catch (WorkflowNotFoundException none) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<UndoOutcome> undo(UpdateKey key, String actor) {
        try {
            return Optional.of(calls.workerWithin(patience, () -> update(key).undo(new UndoRequest(actor))));
        } catch (WorkflowNotFoundException | WorkflowUpdateException over) {
            return Optional.empty();
        }
    }

    private BusinessUpdateWorkflow update(UpdateKey key) {
        return client.newWorkflowStub(BusinessUpdateWorkflow.class, WorkflowIds.ofUpdate(key.value()));
    }
}
