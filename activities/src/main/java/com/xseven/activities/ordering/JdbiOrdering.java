package com.xseven.activities.ordering;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
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
import java.util.stream.Stream;

/** Keeps the book of orders in PostgreSQL. */
public final class JdbiOrdering implements OrderingActivities {

    /** How the way to the customer is called among the items. */
    private static final String DELIVERY = "delivery";

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
        OrderRequest request = plan.request();
        Business business = businesses.get(new BusinessId(request.businessId()));
        Stream<String> items = request.lines().stream()
                .filter(line -> !isAsQuoted(line, business))
                .map(OrderLine::name);
        return Stream.concat(items, isBroughtAsQuoted(request, business) ? Stream.empty() : Stream.of(DELIVERY))
                .toList();
    }

    private static boolean isAsQuoted(OrderLine line, Business business) {
        return !business.isSoldOut(line.offer())
                && business.goods().stream().anyMatch(now -> now.id().equals(line.offer()) && isAsQuoted(line, now));
    }

    /** A piece that would have other options by now is another, even at the same price. */
    private static boolean isAsQuoted(OrderLine line, Offer now) {
        List<String> chosen = line.options().stream().map(OfferOption::id).toList();
        OrderLine same = OrderLine.of(now, chosen, line.quantity());
        List<String> had = same.options().stream().map(OfferOption::id).toList();
        boolean oldQuote = chosen.isEmpty();
        return (oldQuote || had.equals(chosen))
                && now.undecided(chosen).isEmpty()
                && isSame(same.price(), line.price());
    }

    private static boolean isBroughtAsQuoted(OrderRequest request, Business business) {
        return request.fulfilment() == Fulfilment.PICKUP
                || business.deliveryFee()
                        .flatMap(fee -> request.deliveryFee().filter(quoted -> isSame(fee, quoted)))
                        .isPresent();
    }

    private static boolean isSame(Money now, Money quoted) {
        return now.amount().compareTo(quoted.amount()) == 0 && now.currency().equals(quoted.currency());
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
        return new NewOrder(
                plan.orderId(),
                plan.conversation(),
                plan.request(),
                plan.language().orElse("en"));
    }
}
