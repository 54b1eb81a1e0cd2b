package com.xseven.workflows.ordering;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.workflows.ActivityProfiles;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.TimerOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * An order as a Temporal workflow. Wishes of staff and customer wait in a queue and are decided one after the other by the
 * main thread; however it ends before the food is handed over, the order stands cancelled in the book.
 */
public final class DurableOrder implements OrderWorkflow {

    private static final int MOST_REMINDERS = 3;

    private final OrderPlan plan;
    private final Fulfilment fulfilment;
    private final OrderingActivities impatient;
    private final OrderingActivities book = Workflow.newLocalActivityStub(
            OrderingActivities.class, ActivityProfiles.booking("Write into the book of orders"));
    private final OrderNews customer;
    private final OrderNews staff;
    private final OrderReports reports;
    private final Deque<Wish> wishes = new ArrayDeque<>();
    private Optional<OrderStatus> status = Optional.empty();
    private boolean refused;
    private int reminders;
    private Promise<Void> alarm = Workflow.newPromise(null);

    @WorkflowInit
    public DurableOrder(OrderPlan plan) {
        this.plan = plan;
        this.fulfilment = plan.request().fulfilment();
        this.customer = new OrderNews(plan.orderId(), "Tell the customer");
        this.staff = new OrderNews(plan.orderId(), "Remind the staff");
        this.reports = new OrderReports(plan.orderId());
        this.impatient =
                Workflow.newLocalActivityStub(OrderingActivities.class, ActivityProfiles.accept(plan.patience()));
    }

    @Override
    public OrderView run(OrderPlan ignored) {
        try {
            carryOut();
        } catch (TemporalFailure cancelledOrRefused) {
            compensate();
            throw cancelledOrRefused;
        }
        return state();
    }

    private void carryOut() {
        switch (accepted()) {
            case AcceptOutcome.Accepted accepted -> {
                status = Optional.of(OrderStatus.ACCEPTED);
                report(new ActionOutcome.Ordered(plan.orderId(), accepted.total()));
                customer.tell(OrderNotice.Kind.ACCEPTED, 1, plan.conversation());
                serve();
            }
            case AcceptOutcome.NotAsQuoted changed -> refuse(new ActionOutcome.NotAsQuoted(changed.items()));
            case AcceptOutcome.Unknown unknown -> {
                book.withdraw(plan);
                refuse(new ActionOutcome.CouldNot());
            }
        }
        awaitTheLastWord();
    }

    /** Until the food is handed over, or the order is cancelled. */
    private void serve() {
        while (!isOver()) {
            if (isSilentFor(patience())) {
                endTheSilence();
            } else {
                decide(wishes.removeFirst());
            }
        }
    }

    private boolean waitsForStaff() {
        return standing() == OrderStatus.ACCEPTED
                && reminders < MOST_REMINDERS
                && plan.remindAfter().isPresent();
    }

    /** None where the order may stand still for ever. */
    private Optional<Duration> patience() {
        return waitsForStaff() ? plan.remindAfter() : plan.giveUpAfter();
    }

    private boolean isSilentFor(Optional<Duration> limit) {
        if (limit.isEmpty()) {
            Workflow.await(() -> !wishes.isEmpty());
            return false;
        }
        TimerOptions named = TimerOptions.newBuilder()
                .setSummary(waitsForStaff() ? "Remind the staff" : "Close what stands still")
                .build();
        CancellationScope waiting = Workflow.newCancellationScope(() -> alarm = Workflow.newTimer(limit.get(), named));
        waiting.run();
        Workflow.await(() -> !wishes.isEmpty() || alarm.isCompleted());
        waiting.cancel();
        return wishes.isEmpty();
    }

    /** What nobody takes up is given up; what was on its way for so long has arrived. */
    private void endTheSilence() {
        if (waitsForStaff()) {
            reminders++;
            staff.tell(OrderNotice.Kind.WAITS_FOR_STAFF, reminders);
        } else {
            moveTo(
                    standing() == OrderStatus.OUT_FOR_DELIVERY ? OrderStatus.DELIVERED : OrderStatus.CANCELLED,
                    Optional.empty());
        }
    }

    private void decide(Wish wish) {
        if (wish.isAllowedFrom(standing(), fulfilment)) {
            moveTo(wish.to(), wish.asker());
        }
        wish.decide();
        wish.asker().ifPresent(asker -> reports.answer(asker, status));
    }

    private void moveTo(OrderStatus next, Optional<ConversationId> asker) {
        book.move(new OrderStep(plan.orderId(), standing(), next));
        status = Optional.of(next);
        staff.callBack();
        switch (next) {
            case READY -> customer.tell(OrderNotice.Kind.READY, 1);
            case OUT_FOR_DELIVERY -> customer.tell(OrderNotice.Kind.ON_ITS_WAY, 1);
            case CANCELLED -> customer.tell(OrderNotice.Kind.CANCELLED, 1, asker);
            case DELIVERED, COLLECTED -> customer.callBack();
            case ACCEPTED, PREPARING -> {}
        }
    }

    /** Cancelled as a workflow, or refused by the book for good: undoes what was done, out of reach of the cancellation. */
    private void compensate() {
        if (isOver()) {
            return;
        }
        Workflow.newDetachedCancellationScope(() -> {
                    book.withdraw(plan);
                    if (status.isPresent()) {
                        status = Optional.of(OrderStatus.CANCELLED);
                        customer.tell(OrderNotice.Kind.CANCELLED, 1);
                    } else {
                        refuse(new ActionOutcome.CouldNot());
                    }
                    awaitTheLastWord();
                })
                .run();
    }

    private void awaitTheLastWord() {
        while (!wishes.isEmpty()) {
            wishes.removeFirst().asker().ifPresent(asker -> reports.answer(asker, status));
        }
        do {
            Workflow.await(() -> !wishes.isEmpty() || isEverythingSaid());
            while (!wishes.isEmpty()) {
                wishes.removeFirst().asker().ifPresent(asker -> reports.answerLate(asker, status));
            }
        } while (!isEverythingSaid());
    }

    private boolean isEverythingSaid() {
        return customer.isDelivered() && staff.isDelivered() && Workflow.isEveryHandlerFinished();
    }

    @Override
    public OrderView placed() {
        Workflow.await(() -> status.isPresent() || refused);
        return state();
    }

    @Override
    public OrderView move(OrderMove move) {
        return decided(Wish.ofStaff(move.to()));
    }

    @Override
    public void validateMove(OrderMove move) {
        boolean allowed = status.map(standing ->
                        standing == move.to() || standing.next(fulfilment).contains(move.to()))
                .orElse(!refused);
        if (!allowed) {
            throw new IllegalArgumentException("Expected a move that may follow, but was one to " + move.to());
        }
    }

    @Override
    public OrderView cancel(OrderCancellation cancellation) {
        return decided(Wish.ofCustomer(Optional.empty()));
    }

    @Override
    public void validateCancel(OrderCancellation cancellation) {
        boolean allowed = status.map(standing -> standing == OrderStatus.CANCELLED || standing.isFreeToCancel())
                .orElse(!refused);
        if (!allowed) {
            throw new IllegalArgumentException("Expected an order that nobody has begun, but somebody has");
        }
    }

    private OrderView decided(Wish wish) {
        wishes.add(wish);
        Workflow.await(() -> wish.isDecided() || isOver());
        return state();
    }

    @Override
    public void cancelRequested(CancelWish wish) {
        wishes.add(Wish.ofCustomer(Optional.of(wish.conversation())));
    }

    @Override
    public OrderView state() {
        return new OrderView(plan.orderId(), status);
    }

    private AcceptOutcome accepted() {
        try {
            return impatient.accept(plan);
        } catch (ActivityFailure patienceIsOver) {
            return new AcceptOutcome.Unknown();
        }
    }

    private void refuse(ActionOutcome outcome) {
        refused = true;
        report(outcome);
    }

    private void report(ActionOutcome outcome) {
        plan.conversation().ifPresent(conversation -> reports.tell(conversation, outcome));
    }

    private OrderStatus standing() {
        return status.orElseThrow();
    }

    private boolean isOver() {
        return refused || status.filter(OrderStatus::isOver).isPresent();
    }
}
