package com.xseven.store.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.outbox.Outbox;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrderNoticesIT {

    private static final Instant NOON = Instant.parse("2026-11-27T17:00:00Z");

    private static Database database;
    private static OrderNotices notices;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        notices = new OrderNotices(database.jdbi());
        Orders orders = new Orders(database.jdbi(), new Outbox(database.jdbi()), InstantSource.fixed(NOON));
        List.of("retried", "channels").forEach(id -> orders.accept(OrdersIT.anOrder(id)));
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldBeSentOnceALaterTryWentOut() {
        // given
        notices.keep(notice("retried", 1, "EMAIL", Outcome.FAILED), NOON);
        boolean before = notices.isSent(notice("retried", 1, "EMAIL", Outcome.SENT));

        // when
        notices.keep(notice("retried", 1, "EMAIL", Outcome.SENT), NOON.plusSeconds(60));

        // then
        assertThat(before).isFalse();
        assertThat(notices.isSent(notice("retried", 1, "EMAIL", Outcome.SENT))).isTrue();
        assertThat(outcomes("retried")).containsExactly("EMAIL 1 SENT");
    }

    @Test
    void shouldTellReminderFromReminderAndChannelFromChannel() {
        // when
        notices.keep(notice("channels", 1, "BOOK", Outcome.STORED), NOON);
        notices.keep(notice("channels", 1, "EMAIL", Outcome.SENT), NOON);

        // then
        assertThat(notices.isSent(notice("channels", 2, "EMAIL", Outcome.SENT))).isFalse();
        assertThat(notices.isSent(notice("channels", 1, "BOOK", Outcome.SENT))).isFalse();
        assertThat(outcomes("channels")).containsExactly("BOOK 1 STORED", "EMAIL 1 SENT");
    }

    @Test
    void shouldKeepNothingAboutAnOrderThatIsNotThere() {
        assertThatThrownBy(() -> notices.keep(notice("nowhere", 1, "BOOK", Outcome.STORED), NOON))
                .isInstanceOf(UnableToExecuteStatementException.class);
    }

    private static SentOrderNotice notice(String order, int number, String channel, Outcome outcome) {
        return new SentOrderNotice(order, "WAITS_FOR_STAFF", number, channel, "An order waits", "Hello.", outcome);
    }

    private static List<String> outcomes(String order) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                select channel || ' ' || number || ' ' || outcome from order_notices where order_id = :id
                order by channel, number""")
                        .bind("id", order)
                        .mapTo(String.class)
                        .list());
    }
}
