package com.xseven.api.ordering;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.api.web.Precondition;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.ordering.Order;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows, moves and cancels orders for those who may. */
@Component
final class OrderDesk {

    private static final String REASON = "cancelled through the api";

    private final OrderBook book;
    private final LivingOrders living;
    private final BusinessDirectory businesses;
    private final Gate gate;

    OrderDesk(OrderBook book, LivingOrders living, BusinessDirectory businesses, Gate gate) {
        this.book = book;
        this.living = living;
        this.businesses = businesses;
        this.gate = gate;
    }

    OrderPage list(OrderFilter filter, Caller caller) {
        List<Order> found = book.find(filter.seenBy(caller, gate));
        List<Order> page = found.subList(0, Math.min(found.size(), OrderFilter.PAGE));
        Map<BusinessId, ZoneId> zones = new HashMap<>();
        return new OrderPage(
                page.stream()
                        .map(order -> OrderBody.of(order, zones.computeIfAbsent(order.business(), this::zone)))
                        .toList(),
                found.size() > page.size() ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    OrderBody find(String id, Caller caller) {
        return body(seen(id, caller));
    }

    OrderBody move(String id, Optional<String> ifMatch, StatusBody wanted, Caller caller) {
        Order order = seen(id, caller);
        gate.expect(caller, DashboardAction.CHANGE_ORDERS, Optional.of(order.business()));
        OrderStatus to = status(wanted);
        Precondition.require(ifMatch, OrderBody.tag(order.status()));
        if (order.status() != to && !living.move(id, to) && to == OrderStatus.CANCELLED) {
            book.cancel(id);
        }
        return standingAs(to, id, caller);
    }

    /** Its customer only before anybody cooks, staff until it is handed over. */
    OrderBody cancel(String id, Optional<String> ifMatch, Caller caller) {
        Order order = seen(id, caller);
        if (!(caller instanceof Caller.Customer)) {
            gate.expect(caller, DashboardAction.CHANGE_ORDERS, Optional.of(order.business()));
        }
        Precondition.require(ifMatch, OrderBody.tag(order.status()));
        if (!order.status().isOver() && !isCancelledByWhatLooksAfterIt(order, caller) && mayCancel(order, caller)) {
            book.cancel(id);
        }
        return standingAs(OrderStatus.CANCELLED, id, caller);
    }

    private boolean isCancelledByWhatLooksAfterIt(Order order, Caller caller) {
        return isStaff(caller) ? living.move(order.id(), OrderStatus.CANCELLED) : living.cancel(order.id(), REASON);
    }

    private static boolean mayCancel(Order order, Caller caller) {
        return isStaff(caller) || order.status().isFreeToCancel();
    }

    /** The book says what became of it, whoever else moved it meanwhile. */
    private OrderBody standingAs(OrderStatus wanted, String id, Caller caller) {
        Order order = seen(id, caller);
        if (order.status() != wanted) {
            throw Problem.of(ProblemCode.ORDER_MOVE_NOT_ALLOWED, detail(order, wanted, caller));
        }
        return body(order);
    }

    private static String detail(Order order, OrderStatus wanted, Caller caller) {
        List<OrderStatus> next = order.status().next(order.fulfilment());
        String possible = next.isEmpty()
                ? "it is over"
                : isStaff(caller) ? "next can be " + String.join(" or ", names(next)) : "only staff can do that now";
        return "The order is " + order.status() + " and cannot become " + wanted + ": " + possible + ".";
    }

    private static List<String> names(List<OrderStatus> statuses) {
        return statuses.stream().map(OrderStatus::name).toList();
    }

    private static OrderStatus status(StatusBody body) {
        return body.status()
                .filter(OrderFilter::isStatus)
                .map(OrderStatus::valueOf)
                .orElseThrow(() -> Problem.ofField(
                        ProblemCode.INVALID_REQUEST,
                        "status",
                        "must be one of " + String.join(", ", names(Arrays.asList(OrderStatus.values())))));
    }

    private Order seen(String id, Caller caller) {
        return book.find(id)
                .filter(order -> maySee(caller, order))
                .orElseThrow(
                        () -> Problem.of(ProblemCode.ORDER_NOT_FOUND, "There is no such order, or it is not yours."));
    }

    private boolean maySee(Caller caller, Order order) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer ->
                order.conversation().filter(customer.conversation()::equals).isPresent();
            case Caller.Person person -> gate.lets(person, DashboardAction.SEE_ORDERS, Optional.of(order.business()));
        };
    }

    /** Whoever signed in and came so far may change the order. */
    private static boolean isStaff(Caller caller) {
        return caller instanceof Caller.Person;
    }

    private OrderBody body(Order order) {
        return OrderBody.of(order, zone(order.business()));
    }

    private ZoneId zone(BusinessId business) {
        return businesses.find(business).map(Business::zone).orElse(ZoneOffset.UTC);
    }
}
