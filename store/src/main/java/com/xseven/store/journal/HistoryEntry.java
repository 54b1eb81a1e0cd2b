package com.xseven.store.journal;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One message as it stands in the journal.
 *
 * @param seq its place, counted from 1
 * @param turn to which it belongs, counted from 1; the greeting's is 0
 * @param replyTo what an answer answers
 */
public record HistoryEntry(
        long seq,
        int turn,
        Speaker role,
        Optional<MessageId> messageId,
        List<MessageId> replyTo,
        String text,
        Optional<Agent> agent,
        Optional<Stage> stage,
        Instant at) {

    /** Who said it. */
    public enum Speaker {
        CUSTOMER,
        ASSISTANT,
        OPERATOR,
        SYSTEM
    }

    static HistoryEntry read(ResultSet row) throws SQLException {
        String[] replyTo = (String[]) row.getArray("reply_to").getArray();
        return new HistoryEntry(
                row.getLong("seq"),
                row.getInt("turn"),
                Speaker.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("message_id")).map(MessageId::new),
                Arrays.stream(replyTo).map(MessageId::new).toList(),
                row.getString("text"),
                Optional.ofNullable(row.getString("agent")).map(Agent::valueOf),
                Optional.ofNullable(row.getString("stage")).map(Stage::valueOf),
                row.getTimestamp("at").toInstant());
    }
}
