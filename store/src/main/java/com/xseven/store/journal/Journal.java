package com.xseven.store.journal;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.JsonColumns;
import com.xseven.workflows.journal.Opening;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** What is written of conversations, for those who read it. */
public final class Journal {

    private final Jdbi jdbi;
    private final JsonColumns json;

    public Journal(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    /** Does nothing, and fails where reading would. */
    public void ping() {
        jdbi.useHandle(handle -> handle.execute("select"));
    }

    public Optional<JournaledConversation> conversation(ConversationId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from conversations where id = :id")
                .bind("id", id.value())
                .map((row, context) -> JournaledConversation.read(row))
                .findOne());
    }

    /** How a conversation began; empty when there is none of that id. */
    public Optional<Opening> opening(ConversationId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select opening from conversations where id = :id")
                .bind("id", id.value())
                .map((row, context) -> json.read(row, "opening", Opening.class))
                .findOne());
    }

    /** How far each of them has come, by one cheap question; those that the journal does not know are left out. */
    public List<TurnsSoFar> turnsSoFar(Set<ConversationId> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, turn, status from conversations where id = any(:ids)")
                .bind("ids", ids.stream().map(ConversationId::value).toArray(String[]::new))
                .map((row, context) -> new TurnsSoFar(
                        new ConversationId(row.getString("id")),
                        row.getInt("turn"),
                        row.getString("status").equals("ENDED")))
                .list());
    }

    /** The reply that answers a message, once there is one. */
    public Optional<Reply> replyTo(ConversationId id, MessageId message) {
        return jdbi.withHandle(
                handle -> replies(handle.createQuery("""
                select t.reply from messages m join turns t using (conversation_id, turn)
                where m.conversation_id = :id and m.message_id = :message""").bind("id", id.value()).bind("message", message.value()))
                        .findOne());
    }

    /** The text under a message id, once it is answered. */
    public Optional<String> textOf(ConversationId id, MessageId message) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select text from messages where conversation_id = :id and message_id = :message")
                .bind("id", id.value())
                .bind("message", message.value())
                .mapTo(String.class)
                .findOne());
    }

    public Optional<Reply> reply(ConversationId id, int turn) {
        return jdbi.withHandle(handle -> replies(
                        handle.createQuery("select reply from turns where conversation_id = :id and turn = :turn")
                                .bind("id", id.value())
                                .bind("turn", turn))
                .findOne());
    }

    /** Replies of later turns, oldest first. */
    public List<Reply> repliesAfter(ConversationId id, int turn, int limit) {
        return jdbi.withHandle(handle -> replies(handle.createQuery("""
                select reply from turns where conversation_id = :id and turn > :turn
                order by turn limit :limit""")
                        .bind("id", id.value())
                        .bind("turn", turn)
                        .bind("limit", limit))
                .list());
    }

    public Optional<Explanation> explanation(ConversationId id, int turn) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select explanation from turns where conversation_id = :id and turn = :turn")
                .bind("id", id.value())
                .bind("turn", turn)
                .map((row, context) -> json.read(row, "explanation", Explanation.class))
                .findOne());
    }

    /** Messages after a place, oldest first; at most {@code limit}. */
    public HistoryPage history(ConversationId id, long afterSeq, int limit) {
        List<HistoryEntry> entries = jdbi.withHandle(handle -> handle.createQuery("""
                select * from messages where conversation_id = :id and seq > :after
                order by seq limit :limit""")
                .bind("id", id.value())
                .bind("after", afterSeq)
                .bind("limit", limit + 1)
                .map((row, context) -> HistoryEntry.read(row))
                .list());
        return HistoryPage.of(entries, limit);
    }

    /** The newest messages, oldest first. */
    public List<HistoryEntry> latest(ConversationId id, int count) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from messages where conversation_id = :id order by seq desc limit :count""")
                        .bind("id", id.value())
                        .bind("count", count)
                        .map((row, context) -> HistoryEntry.read(row))
                        .list())
                .reversed();
    }

    private ResultIterable<Reply> replies(Query query) {
        return query.map((row, context) -> json.read(row, "reply", Reply.class));
    }
}
