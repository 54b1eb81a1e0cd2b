package com.xseven.activities.notification;

import com.xseven.activities.webhook.WebhookPost;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.Orders;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.OrderNotice;
import com.xseven.workflows.ordering.OrderNoticeActivities;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells the servers of businesses of orders, without a word of who the customer is and where they live. */
public final class WebhookOrderNotices implements OrderNoticeActivities {

    private final Orders orders;
    private final WebhookPost post;

    public WebhookOrderNotices(Orders orders, WebhookPost post) {
        this.orders = orders;
        this.post = post;
    }

    @Override
    public void send(OrderNotice notice) {
        Order order = orders.find(notice.orderId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an order of that id"));
        post.post(new WebhookPost.Message(
                order.business(),
                Occasions.of(notice),
                WorkflowIds.ofOrder(order.id()),
                Occasions.type(notice.kind()),
                facts(order)));
    }

    private static SortedMap<String, Object> facts(Order order) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("businessId", order.business().value());
        facts.put("orderId", order.id());
        facts.put("status", order.status().name());
        facts.put("fulfilment", order.fulfilment().name());
        facts.put("total", order.total());
        facts.put("lines", order.lines().stream().map(WebhookOrderNotices::line).toList());
        return facts;
    }

    private static SortedMap<String, Object> line(OrderLine line) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("offer", line.offer());
        facts.put("quantity", line.quantity());
        if (!line.options().isEmpty()) {
            facts.put("options", line.options().stream().map(OfferOption::id).toList());
        }
        return facts;
    }
}
