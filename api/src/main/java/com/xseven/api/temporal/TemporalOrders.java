package com.xseven.api.temporal;

import com.xseven.api.conversation.ConversationSettings;
import com.xseven.api.ordering.LivingOrders;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.OrderCancellation;
import com.xseven.workflows.ordering.OrderMove;
import com.xseven.workflows.ordering.OrderView;
import com.xseven.workflows.ordering.OrderWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowUpdateException;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Orders as Temporal workflows. */
@Component
final class TemporalOrders implements LivingOrders {

    private static final Logger LOG = LoggerFactory.getLogger(TemporalOrders.class);

    private final WorkflowClient client;
    private final Duration patience;
    private final TemporalCalls calls = new TemporalCalls();

    TemporalOrders(WorkflowClient client, ConversationSettings settings) {
        this.client = client;
        this.patience = settings.replyDeadline();
    }

    @Override
    public boolean move(String id, OrderStatus to) {
        return ask(id, order -> order.move(new OrderMove(to)));
    }

    @Override
    public boolean cancel(String id, String reason) {
        return ask(id, order -> order.cancel(new OrderCancellation(reason)));
    }

    /** An order that does not allow it stays as it is. */
    private boolean ask(String id, Function<OrderWorkflow, OrderView> wish) {
        OrderWorkflow order = client.newWorkflowStub(OrderWorkflow.class, WorkflowIds.ofOrder(id));
        try {
            OrderView standing = calls.workerWithin(patience, () -> wish.apply(order));
            LOG.debug("An order stands as {}", standing.status());
            return true;
        } catch (WorkflowUpdateException notAllowed) {
            LOG.debug("An order did not allow what was wanted");
            return true;
        } catch (WorkflowNotFoundException over) {
            return false;
        }
    }
}
