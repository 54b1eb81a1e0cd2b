package com.xseven.activities.notification;

import static com.xseven.activities.PortEllis.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.xseven.activities.PortEllis;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.store.ordering.NewOrder;
import com.xseven.store.ordering.OrderNotices;
import com.xseven.workflows.ordering.OrderNotice;
import io.temporal.failure.ApplicationFailure;
import jakarta.mail.internet.MimeMessage;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailOrderNoticesIT {

    private static PortEllis city;
    private static GreenMail mail;

    @BeforeAll
    static void open() {
        city = new PortEllis();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @AfterAll
    static void close() {
        mail.stop();
        city.close();
    }

    @BeforeEach
    void emptyTheMailboxes() throws Exception {
        mail.purgeEmailFromAllMailboxes();
    }

    @Test
    void shouldTellTheCustomerOnceWithWhatPeopleCallTheOrder() throws Exception {
        // given
        order("notice-1", Optional.of("ann@example.com"));
        MailOrderNotices notices = notices(mail.getSmtp().getPort());

        // when
        notices.send(new OrderNotice("notice-1", OrderNotice.Kind.READY, 1));
        notices.send(new OrderNotice("notice-1", OrderNotice.Kind.READY, 1));

        // then
        MimeMessage[] received = mail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Your order is ready: Mario's Italian");
        assertThat(received[0].getAllRecipients()[0]).hasToString("ann@example.com");
        assertThat(GreenMailUtil.getBody(received[0]))
                .contains("2 x Margherita Pizza", "Order number: " + OrderNumber.of("notice-1"));
        assertThat(outcomes("notice-1")).containsExactly("BOOK STORED", "EMAIL SENT");
    }

    @Test
    void shouldRemindTheStaffEachTime() throws Exception {
        // given
        order("notice-2", Optional.empty());
        MailOrderNotices notices = notices(mail.getSmtp().getPort());

        // when
        notices.send(new OrderNotice("notice-2", OrderNotice.Kind.WAITS_FOR_STAFF, 1));
        notices.send(new OrderNotice("notice-2", OrderNotice.Kind.WAITS_FOR_STAFF, 2));

        // then
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("hello@marios-italian.example");
    }

    @Test
    void shouldKeepWhatItWouldHaveSaidWhenTheCustomerHasNoAddress() {
        // given
        order("notice-3", Optional.empty());

        // when
        notices(mail.getSmtp().getPort()).send(new OrderNotice("notice-3", OrderNotice.Kind.ACCEPTED, 1));

        // then
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(outcomes("notice-3")).containsExactly("BOOK STORED");
    }

    @Test
    void shouldNoteTheFailureAndSendItLaterWhenTheServerIsAway() {
        // given
        order("notice-4", Optional.of("ann@example.com"));
        OrderNotice notice = new OrderNotice("notice-4", OrderNotice.Kind.CANCELLED, 1);

        // when
        assertThatThrownBy(() -> notices(1).send(notice))
                .isInstanceOf(ApplicationFailure.class)
                .hasMessageNotContaining("ann@example.com");
        List<String> failed = outcomes("notice-4");
        notices(mail.getSmtp().getPort()).send(notice);

        // then
        assertThat(failed).containsExactly("BOOK STORED", "EMAIL FAILED");
        assertThat(outcomes("notice-4")).containsExactly("BOOK STORED", "EMAIL SENT");
    }

    private static MailOrderNotices notices(int port) {
        return new MailOrderNotices(
                city.orders(),
                city.businesses(),
                new OrderNotices(city.database().jdbi()),
                new MailPost(
                        Optional.of(new MailServer(
                                "127.0.0.1", port, Optional.empty(), Optional.empty(), false, "orders@xseven.example")),
                        InstantSource.fixed(NOW.toInstant())));
    }

    private static void order(String id, Optional<String> email) {
        Money price = new Money(new BigDecimal("15.00"), "USD");
        city.orders()
                .accept(new NewOrder(
                        id,
                        Optional.empty(),
                        new OrderRequest(
                                "marios-italian",
                                List.of(new OrderLine("margherita", "Margherita Pizza", 2, price)),
                                Fulfilment.PICKUP,
                                Optional.empty(),
                                Optional.empty(),
                                new Money(new BigDecimal("30.00"), "USD"),
                                Optional.of("Ann Lee"),
                                Optional.empty(),
                                email)));
    }

    private static List<String> outcomes(String orderId) {
        return city.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                select channel || ' ' || outcome from order_notices where order_id = :id order by channel""")
                        .bind("id", orderId)
                        .mapTo(String.class)
                        .list());
    }
}
