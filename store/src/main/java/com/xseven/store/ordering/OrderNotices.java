package com.xseven.store.ordering;

import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** What was told about orders. */
public final class OrderNotices {

    private final Jdbi jdbi;

    public OrderNotices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether a notice went out by its channel. */
    public boolean isSent(SentOrderNotice notice) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select from order_notices where order_id = :order and kind = :kind
                    and number = :number and channel = :channel and outcome = 'SENT')""")
                .bind("order", notice.orderId())
                .bind("kind", notice.kind())
                .bind("number", notice.number())
                .bind("channel", notice.channel())
                .mapTo(Boolean.class)
                .one());
    }

    /** Keeps a notice with its outcome; a later outcome replaces an earlier one. */
    public void keep(SentOrderNotice notice, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into order_notices (order_id, kind, number, channel, subject, body, outcome, at)
                values (:order, :kind, :number, :channel, :subject, :body, :outcome, :at)
                on conflict (order_id, kind, number, channel) do update set outcome = :outcome, at = :at""")
                .bind("order", notice.orderId())
                .bind("kind", notice.kind())
                .bind("number", notice.number())
                .bind("channel", notice.channel())
                .bind("subject", notice.subject())
                .bind("body", notice.body())
                .bind("outcome", notice.outcome().name())
                .bind("at", at)
                .execute());
    }
}
