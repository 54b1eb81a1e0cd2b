package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.store.ordering.Order;
import com.xseven.workflows.ordering.OrderNotice;
import java.util.stream.Collectors;

/** What is read of an order outside the conversation. */
final class OrderLetter {

    private OrderLetter() {}

    static Letter about(OrderNotice.Kind kind, Order order, Business business) {
        String items = order.lines().stream()
                .map(line -> line.quantity() + " x " + line.name())
                .collect(Collectors.joining(", "));
        String total =
                order.total().amount().toPlainString() + " " + order.total().currency();
        String news = switch (kind) {
            case ACCEPTED -> "your order is accepted: " + items + ". The total is " + total + ".";
            case READY ->
                order.fulfilment() == Fulfilment.PICKUP
                        ? "your order is ready to be picked up: " + items + "."
                        : "your order is ready and about to be brought: " + items + ".";
            case ON_ITS_WAY -> "your order is on its way to you: " + items + ".";
            case CANCELLED -> "your order is cancelled: " + items + ".";
            case WAITS_FOR_STAFF -> "an order waits to be taken up: " + items + ".";
        };
        String title = switch (kind) {
            case ACCEPTED -> "Your order is accepted";
            case READY -> "Your order is ready";
            case ON_ITS_WAY -> "Your order is on its way";
            case CANCELLED -> "Your order is cancelled";
            case WAITS_FOR_STAFF -> "An order waits";
        };
        String number = "Order number: " + OrderNumber.of(order.id());
        String address = business.name() + "\n" + business.address() + "\n" + business.phone();
        return new Letter(
                title + ": " + business.name(), "Hello,\n\n" + news + "\n\n" + number + "\n\n" + address + "\n");
    }
}
