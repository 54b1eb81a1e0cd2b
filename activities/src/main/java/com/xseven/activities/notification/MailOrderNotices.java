package com.xseven.activities.notification;

import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.store.ordering.Order;
import com.xseven.store.ordering.OrderNotices;
import com.xseven.store.ordering.Orders;
import com.xseven.store.ordering.SentOrderNotice;
import com.xseven.store.ordering.SentOrderNotice.Outcome;
import com.xseven.workflows.FailureType;
import com.xseven.workflows.ordering.OrderNotice;
import com.xseven.workflows.ordering.OrderNoticeActivities;
import io.temporal.failure.ApplicationFailure;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps every notice of an order, and sends it by e-mail as {@link MailNotifications} does. */
public final class MailOrderNotices implements OrderNoticeActivities {

    private static final String CHANNEL = "EMAIL";
    private static final String BOOK = "BOOK";

    private final Orders orders;
    private final KnownBusinesses businesses;
    private final OrderNotices notices;
    private final Optional<Postman> postman;
    private final InstantSource clock;

    public MailOrderNotices(
            Orders orders,
            KnownBusinesses businesses,
            OrderNotices notices,
            Optional<MailServer> server,
            InstantSource clock) {
        this.orders = orders;
        this.businesses = businesses;
        this.notices = notices;
        this.postman = server.map(Postman::new);
        this.clock = clock;
    }

    @Override
    public void send(OrderNotice notice) {
        Order order = orders.find(notice.orderId())
                .orElseThrow(() -> new IllegalArgumentException("Expected an order of that id"));
        Business business = businesses.get(order.business());
        Letter letter = OrderWords.letter(notice.kind(), order, business);
        keep(notice, BOOK, letter, Outcome.STORED);
        Optional<String> to = notice.kind() == OrderNotice.Kind.WAITS_FOR_STAFF
                ? Optional.of(business.email())
                : order.customerEmail();
        if (postman.isPresent() && to.isPresent()) {
            mail(notice, letter, to.get(), postman.get());
        }
    }

    private void mail(OrderNotice notice, Letter letter, String to, Postman by) {
        if (notices.isSent(sent(notice, CHANNEL, letter, Outcome.SENT))) {
            return;
        }
        try {
            by.send(to, letter);
        } catch (AddressException malformed) {
            keep(notice, CHANNEL, letter, Outcome.FAILED);
            throw ApplicationFailure.newNonRetryableFailure("The address is none", FailureType.INVALID.name());
        } catch (MessagingException refused) {
            keep(notice, CHANNEL, letter, Outcome.FAILED);
            throw ApplicationFailure.newFailure(
                    "The mail server did not take the letter", FailureType.UNAVAILABLE.name());
        }
        keep(notice, CHANNEL, letter, Outcome.SENT);
    }

    private void keep(OrderNotice notice, String channel, Letter letter, Outcome outcome) {
        notices.keep(sent(notice, channel, letter, outcome), clock.instant());
    }

    private static SentOrderNotice sent(OrderNotice notice, String channel, Letter letter, Outcome outcome) {
        return new SentOrderNotice(
                notice.orderId(),
                notice.kind().name(),
                notice.number(),
                channel,
                letter.subject(),
                letter.body(),
                outcome);
    }
}
