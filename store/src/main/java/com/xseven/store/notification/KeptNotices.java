package com.xseven.store.notification;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.notification.SentNotification.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** What was told by whichever channel, besides the letters of appointments and orders. */
public final class KeptNotices {

    private static final String LATEST = """
            select distinct on (channel) channel, outcome, at from (
                values ('EMAIL', 'EMAIL'), ('EMAIL', 'STAFF_EMAIL'), ('WEBHOOK', 'WEBHOOK'), ('CONVERSATION', 'CONVERSATION')
            ) names (channel, name), lateral (
                (select outcome, at from notices n where n.channel = name and outcome not in ('WAITING', 'STORED')
                    order by at desc limit 1)
                union all (select outcome, at from notifications n where n.channel = name order by at desc limit 1)
                union all (select outcome, at from order_notices n where n.channel = name order by at desc limit 1)
            ) sendings order by channel, at desc""";

    private static final List<String> TABLES = List.of("notices", "notifications", "order_notices");

    private final Jdbi jdbi;

    public KeptNotices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<KeptNotice> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from notices where id = :id")
                .bind("id", id)
                .map((row, context) -> new KeptNotice(
                        id,
                        new BusinessId(row.getString("business_id")),
                        row.getString("about"),
                        row.getString("kind"),
                        row.getString("channel"),
                        row.getString("subject"),
                        row.getString("body"),
                        Outcome.valueOf(row.getString("outcome"))))
                .findOne());
    }

    public boolean isSent(String id) {
        return find(id).filter(notice -> notice.outcome() == Outcome.SENT).isPresent();
    }

    /** Keeps a notice with its outcome; a later outcome replaces an earlier one and counts as one more attempt. */
    public void keep(KeptNotice notice, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into notices (id, business_id, about, kind, channel, subject, body, outcome, attempts, at)
                values (:id, :business, :about, :kind, :channel, :subject, :body, :outcome,
                    case when :outcome = 'WAITING' then 0 else 1 end, :at)
                on conflict (id) do update set outcome = :outcome, attempts = notices.attempts + 1, at = :at
                    where notices.outcome <> 'SENT' and :outcome <> 'WAITING'""")
                .bind("id", notice.id())
                .bind("business", notice.business().value())
                .bind("about", notice.about())
                .bind("kind", notice.kind())
                .bind("channel", notice.channel())
                .bind("subject", notice.subject())
                .bind("body", notice.body())
                .bind("outcome", notice.outcome().name())
                .bind("at", at)
                .execute());
    }

    /**
     * Forgets what was told before that time: notices, and the letters of appointments and orders; so many at most.
     *
     * @return how many; fewer than the limit only when nothing more is as old
     */
    public int forget(Instant before, int limit) {
        return jdbi.inTransaction(handle -> {
            int forgotten = 0;
            for (String table : TABLES) {
                forgotten += handle.createUpdate("delete from " + table + " where ctid = any (array("
                                + "select ctid from " + table + " where at < :before order by at limit :limit))")
                        .bind("before", before)
                        .bind("limit", limit - forgotten)
                        .execute();
            }
            return forgotten;
        });
    }

    /** By channel; one that nothing was sent by is left out. */
    public List<ChannelState> latest() {
        return jdbi.withHandle(handle -> handle.createQuery(LATEST)
                .map((row, context) -> new ChannelState(
                        row.getString("channel"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getTimestamp("at").toInstant()))
                .list());
    }
}
