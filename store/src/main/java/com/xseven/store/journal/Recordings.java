package com.xseven.store.journal;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.JsonColumns;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Whole conversations, for those who go through one again. It reads only. */
public final class Recordings {

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Journal journal;

    public Recordings(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
        this.journal = new Journal(jdbi);
    }

    /** How a conversation began; empty when there is none of that id. */
    public Optional<Opening> opening(ConversationId id) {
        return journal.opening(id);
    }

    /** Its first turns before its end, in order; neither the farewell nor what came too late is among them. */
    public List<RecordedTurn> turns(ConversationId id, int limit) {
        SortedMap<Integer, List<CustomerMessage>> messages = messages(id);
        return jdbi.withHandle(handle -> handle.createQuery("""
                select t.* from turns t join conversations c on c.id = t.conversation_id
                where t.conversation_id = :id and (c.ended_at is null or t.at < c.ended_at)
                order by t.turn limit :limit""")
                .bind("id", id.value())
                .bind("limit", limit)
                .map((row, context) -> turn(row, messages.getOrDefault(row.getInt("turn"), List.of())))
                .list());
    }

    private SortedMap<Integer, List<CustomerMessage>> messages(ConversationId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select turn, message_id, text, at from messages
                where conversation_id = :id and role = 'CUSTOMER' order by seq""")
                .bind("id", id.value())
                .reduceRows(new TreeMap<Integer, List<CustomerMessage>>(), (turns, row) -> {
                    turns.computeIfAbsent(row.getColumn("turn", Integer.class), first -> new ArrayList<>())
                            .add(new CustomerMessage(
                                    new MessageId(row.getColumn("message_id", String.class)),
                                    row.getColumn("text", String.class),
                                    row.getColumn("at", Instant.class)));
                    return turns;
                }));
    }

    private RecordedTurn turn(ResultSet row, List<CustomerMessage> messages) throws SQLException {
        return new RecordedTurn(
                messages,
                json.read(row, "reply", Reply.class),
                json.read(row, "explanation", Explanation.class),
                json.read(row, "standing", Standing.class),
                row.getTimestamp("at").toInstant());
    }
}
