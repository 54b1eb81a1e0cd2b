package com.xseven.workflows.ordering;

import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.workflows.FailureType;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Orders on Temporal's test server with skipped time; what is done to the book, and what is told, is kept in order. */
final class Kitchen implements OrderingActivities, OrderNoticeActivities, AutoCloseable {

    static final String ID = "conversation-1-2";

    private final List<String> deeds = new CopyOnWriteArrayList<>();
    private final AcceptOutcome answer;
    private final Optional<OrderStatus> impossible;
    private final CountDownLatch post;
    private final TestWorkflowEnvironment environment;

    private Kitchen(AcceptOutcome answer, Optional<OrderStatus> impossible, boolean postIsOpen) {
        this.answer = answer;
        this.impossible = impossible;
        this.post = new CountDownLatch(postIsOpen ? 0 : 1);
        environment = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .build());
        Worker business = environment.newWorker(TaskQueues.BUSINESS);
        business.registerWorkflowImplementationTypes(DurableOrder.class, ListeningGuest.class);
        business.registerActivitiesImplementations(this);
        environment.newWorker(TaskQueues.NOTIFICATIONS).registerActivitiesImplementations(this);
        environment.start();
    }

    static Kitchen open() {
        return new Kitchen(new AcceptOutcome.Accepted(dollars("33.50")), Optional.empty(), true);
    }

    /** Nobody is told of a cancellation before {@link #openThePost}. */
    static Kitchen whileThePostIsClosed() {
        return new Kitchen(new AcceptOutcome.Accepted(dollars("33.50")), Optional.empty(), false);
    }

    static Kitchen without(String item) {
        return new Kitchen(new AcceptOutcome.NotAsQuoted(List.of(item)), Optional.empty(), true);
    }

    /** The book refuses for good that an order gets there. */
    static Kitchen thatCannotMoveTo(OrderStatus status) {
        return new Kitchen(new AcceptOutcome.Accepted(dollars("33.50")), Optional.of(status), true);
    }

    OrderWorkflow order(Fulfilment fulfilment) {
        OrderWorkflow order = environment
                .getWorkflowClient()
                .newWorkflowStub(
                        OrderWorkflow.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.ofOrder(ID))
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build());
        WorkflowClient.start(order::run, plan(fulfilment));
        return order;
    }

    /** A conversation of that id, whose result is what it hears first. */
    WorkflowStub listener(ConversationId id) {
        WorkflowStub listener = environment
                .getWorkflowClient()
                .newUntypedWorkflowStub(
                        "Guest",
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.of(id))
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build());
        listener.start();
        return listener;
    }

    void openThePost() {
        post.countDown();
    }

    /** Where it ends, after the time that this takes has passed. */
    OrderView end(OrderWorkflow order) {
        return WorkflowStub.fromTyped(order).getResult(OrderView.class);
    }

    void abort(OrderWorkflow order) {
        WorkflowStub.fromTyped(order).cancel();
    }

    /** Until the customer was told that the order got there, where that is told. */
    void awaitWhatIsToldOf(OrderStatus status) {
        switch (status) {
            case ACCEPTED -> await().until(() -> deeds.contains("TELL ACCEPTED 1"));
            case READY -> await().until(() -> deeds.contains("TELL READY 1"));
            case OUT_FOR_DELIVERY -> await().until(() -> deeds.contains("TELL ON_ITS_WAY 1"));
            case PREPARING, DELIVERED, COLLECTED, CANCELLED -> {}
        }
    }

    List<String> deeds() {
        return List.copyOf(deeds);
    }

    @Override
    public AcceptOutcome accept(OrderPlan plan) {
        deeds.add("ACCEPT");
        return answer;
    }

    @Override
    public void move(OrderStep step) {
        if (impossible.filter(step.to()::equals).isPresent()) {
            throw ApplicationFailure.newNonRetryableFailure("the book refuses", FailureType.INVALID.name());
        }
        deeds.add("MOVE " + step.to());
    }

    @Override
    public void withdraw(OrderPlan plan) {
        deeds.add("WITHDRAW");
    }

    @Override
    public void send(OrderNotice notice) {
        if (notice.kind() == OrderNotice.Kind.CANCELLED) {
            await().until(() -> post.getCount() == 0);
        }
        deeds.add("TELL " + notice.kind() + " " + notice.number());
    }

    @Override
    public void close() {
        environment.close();
    }

    private static OrderPlan plan(Fulfilment fulfilment) {
        Optional<String> address = fulfilment == Fulfilment.DELIVERY ? Optional.of("14 Elm Street") : Optional.empty();
        OrderRequest request = new OrderRequest(
                "marios-italian",
                List.of(new OrderLine("margherita", "Margherita Pizza", 2, dollars("15.00"))),
                fulfilment,
                address,
                address.map(there -> dollars("3.50")),
                dollars("33.50"),
                Optional.of("Ann Lee"),
                Optional.of("+12015550999"),
                Optional.empty());
        return new OrderPlan(
                ID, Optional.empty(), request, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(24));
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
