package com.xseven.activities.notification;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.OrderNotices;
import com.xseven.store.ordering.Orders;
import com.xseven.store.ordering.SentOrderNotice;
import com.xseven.workflows.ordering.OrderNotice;
import com.xseven.workflows.ordering.OrderNoticeActivities;
import java.util.Optional;

/** Keeps every notice of an order, and sends it by e-mail as {@link MailNotifications} does. */
public final class MailOrderNotices implements OrderNoticeActivities {

    private static final String CHANNEL = "EMAIL";
    private static final String BOOK = "BOOK";

    private final Orders orders;
    private final KnownBusinesses businesses;
    private final OrderNotices notices;
    private final MailPost post;

    public MailOrderNotices(Orders orders, KnownBusinesses businesses, OrderNotices notices, MailPost post) {
        this.orders = orders;
        this.businesses = businesses;
        this.notices = notices;
        this.post = post;
    }

    @Override
    public void send(OrderNotice notice) {
        Order order = orders.find(notice.orderId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an order of that id"));
        Business business = businesses.get(order.business());
        Letter letter = OrderWords.letter(notice.kind(), order, business);
        post.keep(ledger(notice, BOOK, letter), Outcome.STORED);
        Optional<String> to = notice.kind() == OrderNotice.Kind.WAITS_FOR_STAFF
                ? Optional.of(business.email())
                : order.customerEmail();
        if (post.hasServer()) {
            post.deliver(to.map(address -> new MailPost.Post(ledger(notice, CHANNEL, letter), address, letter)).stream()
                    .toList());
        }
    }

    private Ledger ledger(OrderNotice notice, String channel, Letter letter) {
        return new Ledger.OfOrder(
                notices,
                new SentOrderNotice(
                        notice.orderId(),
                        notice.kind().name(),
                        notice.number(),
                        channel,
                        letter.subject(),
                        letter.body(),
                        Outcome.STORED));
    }
}
