package com.xseven.activities.ordering;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.ordering.NewOrder;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.Orders;
import com.xseven.workflows.ordering.AcceptOutcome;
import com.xseven.workflows.ordering.OrderPlan;
import com.xseven.workflows.ordering.OrderStep;
import com.xseven.workflows.ordering.OrderingActivities;
import java.util.List;
import java.util.Optional;

/** Keeps the book of orders in PostgreSQL. */
public final class JdbiOrdering implements OrderingActivities {

    private final Orders orders;
    private final KnownBusinesses businesses;

    public JdbiOrdering(Orders orders, KnownBusinesses businesses) {
        this.orders = orders;
        this.businesses = businesses;
    }

    /** The customer may say yes hours after the question, so the menu is looked at again. What stands already, stands. */
    @Override
    public AcceptOutcome accept(OrderPlan plan) {
        Optional<Order> standing = orders.find(plan.orderId());
        List<String> changed = changed(plan);
        if (standing.isEmpty() && !changed.isEmpty()) {
            return new AcceptOutcome.NotAsQuoted(changed);
        }
        Order order = standing.orElseGet(() -> orders.accept(newOrder(plan)));
        return order.status() == OrderStatus.CANCELLED
                ? new AcceptOutcome.Unknown()
                : new AcceptOutcome.Accepted(order.total());
    }

    private List<String> changed(OrderPlan plan) {
        Business business = businesses.get(new BusinessId(plan.request().businessId()));
        return plan.request().lines().stream()
                .filter(line -> !isAsQuoted(line, business))
                .map(OrderLine::name)
                .toList();
    }

    private static boolean isAsQuoted(OrderLine line, Business business) {
        Optional<Offer> offer = business.offer(line.offer());
        return !business.isSoldOut(line.offer())
                && offer.filter(now ->
                                now.price().amount().compareTo(line.price().amount()) == 0)
                        .isPresent();
    }

    @Override
    public void move(OrderStep step) {
        orders.move(step.orderId(), step.from(), step.to());
    }

    @Override
    public void withdraw(OrderPlan plan) {
        orders.withdraw(newOrder(plan));
    }

    private static NewOrder newOrder(OrderPlan plan) {
        return new NewOrder(plan.orderId(), plan.conversation(), plan.request());
    }
}
