package com.xseven.worker;

import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.Orders;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.OrderCancellation;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderTimesActivities;
import com.xseven.workflows.ordering.OrderTimesQuestion;
import com.xseven.workflows.ordering.OrderView;
import com.xseven.workflows.ordering.OrderWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowStub;
import io.temporal.client.WorkflowUpdateException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Orders by events. */
final class OrderActions {

    private static final Logger LOG = LoggerFactory.getLogger(OrderActions.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EventWorkflows workflows;
    private final Orders book;
    private final OrderTimesActivities times;

    OrderActions(EventWorkflows workflows, Orders book, OrderTimesActivities times) {
        this.workflows = workflows;
        this.book = book;
        this.times = times;
    }

    /**
     * What stands in the book already, or is on its way there, is not held against the menu again: it may have changed since
     * the event was delivered first.
     */
    void place(UserAction.PlaceOrder wish) {
        String id = EventWorkflows.id(wish);
        if (book.find(id).isPresent()) {
            return;
        }
        if (!workflows.isKnown(WorkflowIds.ofOrder(id))) {
            start(id, wish);
        }
        if (placed(WorkflowIds.ofOrder(id)).status().isEmpty()) {
            throw new BadEvent("data.items is not what the menu holds any more");
        }
    }

    private void start(String id, UserAction.PlaceOrder wish) {
        OrderPlan plan = new OrderPlan(
                id,
                Optional.empty(),
                OrderQuote.of(wish, workflows.business(wish.businessId())),
                PATIENCE,
                times.times(new OrderTimesQuestion(wish.businessId())),
                wish.customer().language());
        OrderWorkflow order =
                workflows.fresh(OrderWorkflow.class, WorkflowIds.ofOrder(id), wish.businessId(), "Order from an event");
        try {
            WorkflowClient.start(order::run, plan);
        } catch (WorkflowExecutionAlreadyStarted deliveredAgain) {
            LOG.debug("An event was delivered again and changes nothing");
        }
    }

    /** One that was refused is over at once. */
    private OrderView placed(String workflowId) {
        OrderWorkflow order = workflows.known(OrderWorkflow.class, workflowId);
        try {
            return order.placed();
        } catch (WorkflowNotFoundException over) {
            return WorkflowStub.fromTyped(order).getResult(OrderView.class);
        }
    }

    /** One that is cancelled already may be so by an earlier delivery of the event. */
    void cancel(UserAction.CancelOrder wish) {
        try {
            OrderView standing = workflows
                    .known(OrderWorkflow.class, WorkflowIds.ofOrder(wish.orderId()))
                    .cancel(new OrderCancellation(wish.reason()));
            if (!standing.status().equals(Optional.of(OrderStatus.CANCELLED))) {
                throw begun();
            }
        } catch (WorkflowUpdateException notAllowed) {
            throw begun();
        } catch (WorkflowNotFoundException over) {
            if (book.find(wish.orderId())
                    .map(Order::status)
                    .filter(OrderStatus.CANCELLED::equals)
                    .isEmpty()) {
                throw new BadEvent("data.orderId names no order that is under way");
            }
        }
    }

    private static BadEvent begun() {
        return new BadEvent("data.orderId names an order that somebody has begun; only staff can cancel it");
    }
}
