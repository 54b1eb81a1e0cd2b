package com.xseven.workflows.ordering;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.workflows.WorkflowIds;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.SignalExternalWorkflowException;
import io.temporal.workflow.Workflow;
import java.util.Optional;

/** What conversations hear of the order that they asked for, or wanted to give up. */
final class OrderReports {

    /** Before this change a wish that came while the last notice was on its way was left unanswered. */
    private static final String ANSWERS_TO_THE_END = "answers-to-the-end";

    private final String orderId;

    OrderReports(String orderId) {
        this.orderId = orderId;
    }

    /** An order outlives its conversation; the SDK says that by an application failure, too. */
    void tell(ConversationId conversation, ActionOutcome outcome) {
        OrderListener asker = Workflow.newExternalWorkflowStub(OrderListener.class, WorkflowIds.of(conversation));
        try {
            asker.orderReported(new OrderReport(orderId, outcome));
        } catch (ApplicationFailure | SignalExternalWorkflowException conversationIsOver) {
            Workflow.getLogger(OrderReports.class).info("The conversation that asked is over already");
        }
    }

    /** What became of the wish to cancel, by where the order stands; empty where it never came about. */
    void answer(ConversationId asker, Optional<OrderStatus> status) {
        tell(
                asker,
                status.filter(OrderStatus.CANCELLED::equals)
                        .<ActionOutcome>map(cancelled -> new ActionOutcome.OrderCancelled(orderId))
                        .or(() -> status.map(other -> new ActionOutcome.OrderTooFar(orderId, other)))
                        .orElseGet(ActionOutcome.CouldNot::new));
    }

    /** The same for a wish that comes when all the others are answered. */
    void answerLate(ConversationId asker, Optional<OrderStatus> status) {
        if (Workflow.getVersion(ANSWERS_TO_THE_END, Workflow.DEFAULT_VERSION, 1) != Workflow.DEFAULT_VERSION) {
            answer(asker, status);
        }
    }
}
