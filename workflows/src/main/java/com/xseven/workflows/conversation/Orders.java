package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.CancelWish;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderReport;
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
    private static final Duration REMIND_AFTER = Duration.ofMinutes(10);
    private static final Duration GIVE_UP_AFTER = Duration.ofHours(24);

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
                REMIND_AFTER,
                GIVE_UP_AFTER,
                Optional.of(conversation.opening().language()));
        Promise<OrderView> over = Async.function(stub(conversation, plan)::run, plan);
        Workflow.await(() -> reported.containsKey(orderId) || over.isCompleted());
        return outcome(orderId);
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
