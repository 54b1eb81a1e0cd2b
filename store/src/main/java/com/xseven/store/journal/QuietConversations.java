package com.xseven.store.journal;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.outbox.OutboxEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Conversations that are active by the journal and have been silent for long. */
public final class QuietConversations {

    private static final String LOST = "lost";

    private final Jdbi jdbi;
    private final Outbox outbox;

    public QuietConversations(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.outbox = new Outbox(jdbi);
    }

    /** At most {@code limit} that nobody wrote in since then, in the order of their ids, after that id. */
    public List<ConversationId> since(Instant before, Optional<ConversationId> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select id from conversations
                where status = 'ACTIVE' and updated_at < :before and (cast(:after as text) is null or id > :after)
                order by id limit :limit""")
                .bind("before", before)
                .bind("after", after.map(ConversationId::value))
                .bind("limit", limit)
                .map((row, context) -> new ConversationId(row.getString("id")))
                .list());
    }

    /**
     * Ends one that no workflow carries any more, and lets others hear of it, unless somebody wrote in it since then.
     *
     * @return whether it was ended now
     */
    public boolean end(ConversationId id, Instant before, Instant now) {
        return jdbi.inTransaction(handle -> {
            Optional<OutboxEvent> ended = handle.createQuery("""
                    update conversations
                    set status = 'ENDED', end_reason = :reason, ended_at = :now, updated_at = :now
                    where id = :id and status = 'ACTIVE' and updated_at < :before
                    returning business_id, turn""")
                    .bind("id", id.value())
                    .bind("before", before)
                    .bind("now", now)
                    .bind("reason", LOST)
                    .map((row, context) -> OutboxEvent.lost(
                            id, Optional.ofNullable(row.getString("business_id")), row.getInt("turn"), LOST, now))
                    .findOne();
            ended.ifPresent(event -> outbox.add(handle, List.of(event)));
            return ended.isPresent();
        });
    }
}
