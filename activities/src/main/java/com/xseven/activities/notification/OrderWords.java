package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.store.ordering.Order;
import com.xseven.workflows.ordering.OrderNotice;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told of an order. */
final class OrderWords {

    private OrderWords() {}

    /** To the customer in their language; to the staff in that of the business. */
    static Letter letter(OrderNotice.Kind kind, Order order, Business business) {
        Wording wording =
                kind == OrderNotice.Kind.WAITS_FOR_STAFF ? Wording.ofStaff(business) : Wording.in(order.language());
        Template news = switch (kind) {
            case ACCEPTED -> Template.ORDER_ACCEPTED;
            case READY -> isPickedUp(order) ? Template.ORDER_READY_PICKUP : Template.ORDER_READY_DELIVERY;
            case ON_ITS_WAY -> Template.ORDER_ON_ITS_WAY;
            case CANCELLED -> Template.ORDER_CANCELLED;
            case WAITS_FOR_STAFF -> Template.ORDER_WAITS;
        };
        Template title = switch (kind) {
            case ACCEPTED -> Template.ORDER_ACCEPTED_TITLE;
            case READY -> Template.ORDER_READY_TITLE;
            case ON_ITS_WAY -> Template.ORDER_ON_ITS_WAY_TITLE;
            case CANCELLED -> Template.ORDER_CANCELLED_TITLE;
            case WAITS_FOR_STAFF -> Template.ORDER_WAITS_TITLE;
        };
        Map<String, String> facts = Map.of(
                "items",
                items(order, wording),
                "total",
                wording.money(order.total()),
                "number",
                OrderNumber.of(order.id()));
        return Letter.of(
                business,
                wording.say(title),
                wording.say(Template.HELLO),
                wording.say(news, facts) + "\n\n" + wording.say(Template.ORDER_NUMBER, facts));
    }

    /** The order itself was answered in the conversation's own turn, and staff is reminded elsewhere. */
    static Optional<String> inConversation(OrderNotice.Kind kind, Order order) {
        return switch (kind) {
            case ACCEPTED, WAITS_FOR_STAFF -> Optional.empty();
            case READY ->
                told(isPickedUp(order) ? Template.TOLD_ORDER_READY_PICKUP : Template.TOLD_ORDER_READY_DELIVERY, order);
            case ON_ITS_WAY -> told(Template.TOLD_ORDER_ON_ITS_WAY, order);
            case CANCELLED -> told(Template.TOLD_ORDER_CANCELLED, order);
        };
    }

    private static Optional<String> told(Template template, Order order) {
        Wording wording = Wording.in(order.language());
        return Optional.of(wording.say(template, Map.of("items", items(order, wording))));
    }

    private static boolean isPickedUp(Order order) {
        return order.fulfilment() == Fulfilment.PICKUP;
    }

    private static String items(Order order, Wording wording) {
        return order.lines().stream()
                .map(line -> wording.say(
                        Template.ORDER_ITEM,
                        Map.of("quantity", Integer.toString(line.quantity()), "name", line.title())))
                .collect(Collectors.joining(", "));
    }
}
