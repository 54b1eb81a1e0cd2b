package com.xseven.store.outbox;

import com.xseven.store.JsonColumns;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Events that wait for Kafka, in the order in which they were written. */
public final class Outbox {

    private final Jdbi jdbi;
    private final JsonColumns json;

    public Outbox(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    /** Adds events in the transaction that they tell of. */
    public void add(Handle handle, List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into outbox (topic, key, type, data, at)
                values (:topic, :key, :type, cast(:data as jsonb), :at)""");
        for (OutboxEvent event : events) {
            batch.bind("topic", event.topic())
                    .bind("key", event.key())
                    .bind("type", event.type())
                    .bind("data", json.write(event.data()))
                    .bind("at", event.at())
                    .add();
        }
        batch.execute();
    }

    /**
     * Hands the oldest waiting events to {@code publisher}, and marks them as published when it returns. Only one relay
     * works at a time, so that order is kept; others get nothing. When the publisher throws, the events stay.
     *
     * @return how many were published
     */
    public int relay(int limit, Publisher publisher) {
        return jdbi.inTransaction(handle -> {
            if (!holdsRelayLock(handle)) {
                return 0;
            }
            List<WaitingEvent> waiting = waiting(handle, limit);
            if (!waiting.isEmpty()) {
                publisher.publish(waiting);
                markPublished(handle, waiting);
            }
            return waiting.size();
        });
    }

    /**
     * Deletes the oldest events, if they were published before that time. What waits behind {@code limit} older events that
     * stay is left for later, so a call costs little however long the outbox is.
     *
     * @param limit how many at most
     * @return how many were deleted
     */
    public int forget(Instant publishedBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                delete from outbox where id in (
                    select id from outbox
                    where id in (select id from outbox order by id limit :limit) and published_at < :before
                    for update skip locked)""")
                .bind("before", publishedBefore)
                .bind("limit", limit)
                .execute());
    }

    private static boolean holdsRelayLock(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock(hashtext('outbox-relay'))")
                .mapTo(Boolean.class)
                .one();
    }

    private static List<WaitingEvent> waiting(Handle handle, int limit) {
        return handle.createQuery("""
                select id, topic, key, type, data, at from outbox
                where published_at is null order by id limit :limit""")
                .bind("limit", limit)
                .map((row, context) -> WaitingEvent.read(row))
                .list();
    }

    private static void markPublished(Handle handle, List<WaitingEvent> events) {
        handle.createUpdate("update outbox set published_at = now() where id = any(:ids)")
                .bind("ids", events.stream().map(WaitingEvent::id).toArray(Long[]::new))
                .execute();
    }

    /** Sends events somewhere and returns when all have arrived. */
    @FunctionalInterface
    public interface Publisher {
        void publish(List<WaitingEvent> events);
    }
}
