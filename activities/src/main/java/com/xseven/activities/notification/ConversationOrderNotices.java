package com.xseven.activities.notification;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.Orders;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.ordering.OrderNotice;
import com.xseven.workflows.ordering.OrderNoticeActivities;
import java.util.Optional;

/** Tells customers of their orders in the conversation that asked for them, unless it is where the news comes from. */
public final class ConversationOrderNotices implements OrderNoticeActivities {

    private final Orders orders;
    private final ConversationPost post;

    public ConversationOrderNotices(Orders orders, ConversationPost post) {
        this.orders = orders;
        this.post = post;
    }

    @Override
    public void send(OrderNotice notice) {
        Order order = orders.find(notice.orderId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an order of that id"));
        Optional<ConversationId> listener =
                order.conversation().filter(conversation -> !notice.knownIn().equals(Optional.of(conversation)));
        OrderWords.inConversation(notice.kind(), order)
                .ifPresent(
                        text -> listener.ifPresent(conversation -> post.tell(conversation, word(notice, order, text))));
    }

    private static ConversationPost.Word word(OrderNotice notice, Order order, String text) {
        return new ConversationPost.Word(
                order.business(),
                Occasions.of(notice),
                Occasions.type(notice.kind()),
                WorkflowIds.ofOrder(order.id()),
                new Reply.StartedWorkflow(
                        "ORDER", WorkflowIds.ofOrder(order.id()), order.status().name()),
                text,
                Optional.empty());
    }
}
