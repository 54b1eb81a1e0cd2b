package com.xseven.worker;

import static com.xseven.dialogue.ordering.OrderStatus.COLLECTED;
import static com.xseven.dialogue.ordering.OrderStatus.PREPARING;
import static com.xseven.dialogue.ordering.OrderStatus.READY;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.ordering.Orders;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.OrderMove;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderView;
import com.xseven.workflows.ordering.OrderWorkflow;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Orders on the real Temporal that are moved on faster than anybody can be told of it, since the mail server answers nobody.
 */
class HastyKitchenIT {

    private static final int ORDERS = 50;
    private static final List<OrderStatus> WAY = List.of(PREPARING, READY, COLLECTED);

    @Test
    void shouldAnswerEveryMoveWhenOrdersAreMovedOnBackToBack() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
                ConfigurableApplicationContext worker = WholeWorker.start(Map.of(
                        "XSEVEN_SMTP_HOST", "127.0.0.1", "XSEVEN_SMTP_PORT", String.valueOf(silent.getLocalPort())));
                ExecutorService cooks = Executors.newVirtualThreadPerTaskExecutor()) {
            // given
            WorkflowClient temporal = worker.getBean(WorkflowClient.class);
            List<Callable<OrderView>> all = Stream.generate(() -> "hasty-" + UUID.randomUUID())
                    .limit(ORDERS)
                    .<Callable<OrderView>>map(id -> () -> cook(temporal, id))
                    .toList();

            // when
            List<Future<OrderView>> cooked = cooks.invokeAll(all, WholeWorker.PATIENCE.toSeconds(), TimeUnit.SECONDS);

            // then
            Orders book = worker.getBean(Orders.class);
            for (Future<OrderView> one : cooked) {
                assertThat(one.isCancelled()).as("still unanswered").isFalse();
                OrderView end = one.get();
                assertThat(end.status()).contains(COLLECTED);
                assertThat(book.find(end.orderId()).orElseThrow().status()).isEqualTo(COLLECTED);
            }
        }
    }

    private static OrderView cook(WorkflowClient temporal, String id) {
        OrderWorkflow order = temporal.newWorkflowStub(
                OrderWorkflow.class,
                WorkflowOptions.newBuilder()
                        .setWorkflowId(WorkflowIds.ofOrder(id))
                        .setTaskQueue(TaskQueues.BUSINESS)
                        .build());
        WorkflowClient.start(order::run, plan(id));
        for (OrderStatus next : WAY) {
            assertThat(order.move(new OrderMove(next)).status()).contains(next);
        }
        return WorkflowStub.fromTyped(order).getResult(OrderView.class);
    }

    private static OrderPlan plan(String id) {
        OrderRequest request = new OrderRequest(
                "burger-barn",
                List.of(new OrderLine("fries", "Fries", 2, dollars("4.00"))),
                Fulfilment.PICKUP,
                Optional.empty(),
                Optional.empty(),
                dollars("8.00"),
                Optional.of("Ann Lee"),
                Optional.of("+12015550999"),
                Optional.of("ann@example.com"));
        return new OrderPlan(
                id, Optional.empty(), request, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(24));
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
