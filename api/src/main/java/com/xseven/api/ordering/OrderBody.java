package com.xseven.api.ordering;

import com.xseven.api.business.LineBody;
import com.xseven.api.business.MoneyBody;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.ordering.Order;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** An order; its times carry the business's offset. {@code number} is what people call it. */
record OrderBody(
        String orderId,
        String number,
        String businessId,
        Optional<String> conversationId,
        List<LineBody> lines,
        Fulfilment fulfilment,
        Optional<String> address,
        Optional<MoneyBody> deliveryFee,
        MoneyBody total,
        OrderStatus status,
        CustomerBody customer,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** Whose order it is. */
    record CustomerBody(Optional<String> name, Optional<String> phone, Optional<String> email) {

        @Override
        public String toString() {
            return "CustomerBody[]";
        }
    }

    static OrderBody of(Order order, ZoneId zone) {
        return new OrderBody(
                order.id(),
                OrderNumber.of(order.id()),
                order.business().value(),
                order.conversation().map(ConversationId::value),
                order.lines().stream().map(LineBody::of).toList(),
                order.fulfilment(),
                order.address(),
                order.deliveryFee().map(MoneyBody::of),
                MoneyBody.of(order.total()),
                order.status(),
                new CustomerBody(order.customerName(), order.customerPhone(), order.customerEmail()),
                at(order.createdAt(), zone),
                at(order.updatedAt(), zone));
    }

    /** Which state of the order this is, as an entity tag: an order never comes back to where it stood. */
    String tag() {
        return tag(status);
    }

    static String tag(OrderStatus status) {
        return '"' + status.name() + '"';
    }

    private static OffsetDateTime at(Instant time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }

    @Override
    public String toString() {
        return "OrderBody[" + orderId + "]";
    }
}
