package com.xseven.api.temporal;

import static com.xseven.dialogue.ordering.OrderStatus.ACCEPTED;
import static com.xseven.dialogue.ordering.OrderStatus.CANCELLED;
import static com.xseven.dialogue.ordering.OrderStatus.PREPARING;
import static com.xseven.dialogue.ordering.OrderStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.CancelWish;
import com.xseven.workflows.ordering.OrderCancellation;
import com.xseven.workflows.ordering.OrderMove;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderView;
import com.xseven.workflows.ordering.OrderWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TemporalOrdersTest {

    private static TestWorkflowEnvironment temporal;
    private static TemporalOrders orders;

    @BeforeAll
    static void startTemporal() {
        temporal = TestTemporal.carrying(StrictOrder.class);
        orders = new TemporalOrders(temporal.getWorkflowClient(), Openings.SETTINGS);
    }

    @AfterAll
    static void stopTemporal() {
        temporal.close();
    }

    @Test
    void shouldMoveAnOrderThatIsUnderWay() {
        // given
        OrderWorkflow order = start("under-way");

        // when
        boolean isLookedAfter = orders.move("under-way", PREPARING);

        // then
        assertThat(isLookedAfter).isTrue();
        assertThat(order.state().status()).contains(PREPARING);
    }

    @Test
    void shouldLeaveAnOrderAsItIsThatDoesNotAllowTheMove() {
        // given
        OrderWorkflow order = start("strict");

        // when
        boolean moved = orders.move("strict", READY);
        orders.move("strict", PREPARING);
        boolean cancelled = orders.cancel("strict", "too late");

        // then
        assertThat(moved).isTrue();
        assertThat(cancelled).isTrue();
        assertThat(order.state().status()).contains(PREPARING);
    }

    @Test
    void shouldCancelAnOrderThatNobodyHasBegun() {
        // given
        OrderWorkflow order = start("cancelled");

        // when
        boolean isLookedAfter = orders.cancel("cancelled", "changed my mind");

        // then
        assertThat(isLookedAfter).isTrue();
        assertThat(WorkflowStub.fromTyped(order).getResult(OrderView.class).status())
                .contains(CANCELLED);
    }

    @Test
    void shouldSayThatNothingLooksAfterAnOrderThatIsOverOrNeverWas() {
        // given
        WorkflowStub.fromTyped(start("ended")).terminate("rehearsal");

        // then
        assertThat(orders.move("ended", PREPARING)).isFalse();
        assertThat(orders.cancel("ended", "late")).isFalse();
        assertThat(orders.cancel("unknown", "late")).isFalse();
    }

    private static OrderWorkflow start(String id) {
        OrderWorkflow workflow = temporal.getWorkflowClient()
                .newWorkflowStub(
                        OrderWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.ofOrder(id))
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build());
        WorkflowClient.start(workflow::run, aPlan(id));
        return workflow;
    }

    private static OrderPlan aPlan(String id) {
        OrderRequest request = new OrderRequest(
                "marios-italian",
                List.of(),
                Fulfilment.PICKUP,
                Optional.empty(),
                Optional.empty(),
                new Money(new BigDecimal("30.00"), "USD"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new OrderPlan(
                id, Optional.empty(), request, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(24));
    }

    /** Moves on by the rules, until it is over. */
    public static final class StrictOrder implements OrderWorkflow {

        private final String id;
        private OrderStatus status = ACCEPTED;

        @WorkflowInit
        public StrictOrder(OrderPlan plan) {
            this.id = plan.orderId();
        }

        @Override
        public OrderView run(OrderPlan plan) {
            Workflow.await(() -> status.isOver() && Workflow.isEveryHandlerFinished());
            return state();
        }

        @Override
        public OrderView placed() {
            return state();
        }

        @Override
        public OrderView move(OrderMove move) {
            status = move.to();
            return state();
        }

        @Override
        public void validateMove(OrderMove move) {
            if (!status.next(Fulfilment.PICKUP).contains(move.to())) {
                throw new IllegalArgumentException("Expected a move that may follow");
            }
        }

        @Override
        public OrderView cancel(OrderCancellation cancellation) {
            status = CANCELLED;
            return state();
        }

        @Override
        public void validateCancel(OrderCancellation cancellation) {
            if (!status.isFreeToCancel()) {
                throw new IllegalArgumentException("Expected an order that nobody has begun");
            }
        }

        @Override
        public void cancelRequested(CancelWish wish) {}

        @Override
        public OrderView state() {
            return new OrderView(id, Optional.of(status));
        }
    }
}
