package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.CancelWish;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderReport;
import com.xseven.workflows.ordering.OrderTimes;
import com.xseven.workflows.ordering.OrderTimesActivities;
import com.xseven.workflows.ordering.OrderTimesQuestion;
import com.xseven.workflows.ordering.OrderView;
import com.xseven.workflows.ordering.OrderWorkflow;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.SignalExternalWorkflowException;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sets orders going, asks for their cancellation, and hears what became of both. */
final class Orders {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Before this change the code itself said how long an order may wait. */
    private static final String BY_TABLE = "order-times-by-table";

    private final SortedMap<String, ActionOutcome> reported = new TreeMap<>();

    void reported(OrderReport report) {
        reported.put(report.orderId(), report.outcome());
    }

    /** Starts the order and waits until it is accepted or refused. */
    ActionOutcome place(Conversation conversation, String orderId, OrderRequest request) {
        OrderPlan plan = new OrderPlan(
                orderId,
                Optional.of(conversation.opening().id()),
                request,
                PATIENCE,
                times(request.businessId()),
                Optional.of(conversation.opening().language()));
        Promise<OrderView> over = Async.function(stub(conversation, plan)::run, plan);
        Workflow.await(() -> reported.containsKey(orderId) || over.isCompleted());
        return outcome(orderId);
    }

    private static OrderTimes times(String businessId) {
        if (Workflow.getVersion(BY_TABLE, Workflow.DEFAULT_VERSION, 1) == Workflow.DEFAULT_VERSION) {
            return OrderTimes.beforeTheTable();
        }
        return Workflow.newLocalActivityStub(
                        OrderTimesActivities.class, ActivityProfiles.planning("Ask how long an order may wait"))
                .times(new OrderTimesQuestion(businessId));
    }

    /** An order answers every wish while it lives; the patience is for one that was ended from outside meanwhile. */
    ActionOutcome cancel(Conversation conversation, String orderId) {
        OrderWorkflow order = Workflow.newExternalWorkflowStub(OrderWorkflow.class, WorkflowIds.ofOrder(orderId));
        reported.remove(orderId);
        try {
            order.cancelRequested(new CancelWish(conversation.opening().id()));
        } catch (ApplicationFailure | SignalExternalWorkflowException orderIsOver) {
            return new ActionOutcome.CouldNot();
        }
        Workflow.await(PATIENCE.multipliedBy(4), () -> reported.containsKey(orderId));
        return outcome(orderId);
    }

    private ActionOutcome outcome(String orderId) {
        ActionOutcome outcome = reported.remove(orderId);
        return outcome == null ? new ActionOutcome.CouldNot() : outcome;
    }

    private static OrderWorkflow stub(Conversation conversation, OrderPlan plan) {
        return Workflow.newChildWorkflowStub(
                OrderWorkflow.class,
                Offspring.options(
                        conversation,
                        WorkflowIds.ofOrder(plan.orderId()),
                        plan.request().businessId(),
                        "Order"));
    }
}
