package com.xseven.store.ordering;

import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.store.outbox.OutboxEvent;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** What others hear of an order: where it stands and what it is worth, and nothing about its customer. */
final class OrderEvents {

    private static final String TOPIC = "business.analytics";
    private static final String TYPE = "BUSINESS_ANALYTICS_UPDATE";

    private OrderEvents() {}

    static OutboxEvent standing(Order order, OrderStatus status, Instant at) {
        SortedMap<String, Object> data = new TreeMap<>();
        data.put("subject", "ORDER");
        data.put("orderId", order.id());
        data.put("businessId", order.business().value());
        data.put("status", status.name());
        data.put("fulfilment", order.fulfilment().name());
        data.put("total", order.total().amount().toPlainString());
        data.put("currency", order.total().currency());
        return new OutboxEvent(TOPIC, order.id(), TYPE, data, at);
    }
}
