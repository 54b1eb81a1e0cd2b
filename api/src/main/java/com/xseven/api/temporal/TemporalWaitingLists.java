package com.xseven.api.temporal;

import com.xseven.api.conversation.ConversationSettings;
import com.xseven.api.waiting.LivingWaitingLists;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.waiting.OfferEnd;
import com.xseven.workflows.waiting.WaitingAnswer;
import com.xseven.workflows.waiting.WaitingListWorkflow;
import com.xseven.workflows.waiting.WaitingStart;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Walks along waiting lists as Temporal workflows. */
@Component
final class TemporalWaitingLists implements LivingWaitingLists {

    private static final Logger LOG = LoggerFactory.getLogger(TemporalWaitingLists.class);

    private final WorkflowClient client;
    private final Duration patience;
    private final TemporalCalls calls = new TemporalCalls();

    TemporalWaitingLists(WorkflowClient client, ConversationSettings settings) {
        this.client = client;
        this.patience = settings.replyDeadline();
    }

    @Override
    public void walk(BusinessId business) {
        calls.server(() -> {
            WaitingStart.walk(client, business.value());
            return business;
        });
    }

    /** A walk that was ended from outside takes its offers up again once it is set going. */
    @Override
    public void answer(BusinessId business, WaitingAnswer answer) {
        try {
            ask(business, answer);
        } catch (WorkflowNotFoundException over) {
            walk(business);
            ask(business, answer);
        }
    }

    private void ask(BusinessId business, WaitingAnswer answer) {
        WaitingListWorkflow walk =
                client.newWorkflowStub(WaitingListWorkflow.class, WorkflowIds.ofWaitingList(business.value()));
        OfferEnd end = calls.workerWithin(patience, () -> walk.answer(answer));
        LOG.debug("An offer ended as {}", end.how());
    }
}
