package com.xseven.store.journal;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * A conversation as the journal knows it.
 *
 * @param end how it ended, once it is over
 * @param turn number of the last finished turn
 */
public record JournaledConversation(
        ConversationId id,
        Flow flow,
        Optional<BusinessId> business,
        Optional<End> end,
        int turn,
        Stage stage,
        Agent agent,
        String language,
        boolean needsHuman,
        Instant updatedAt) {

    static JournaledConversation read(ResultSet row) throws SQLException {
        return new JournaledConversation(
                new ConversationId(row.getString("id")),
                Flow.valueOf(row.getString("flow")),
                Optional.ofNullable(row.getString("business_id")).map(BusinessId::new),
                end(row),
                row.getInt("turn"),
                Stage.valueOf(row.getString("stage")),
                Agent.valueOf(row.getString("agent")),
                row.getString("language"),
                row.getBoolean("needs_human"),
                row.getTimestamp("updated_at").toInstant());
    }

    private static Optional<End> end(ResultSet row) throws SQLException {
        return row.getString("status").equals("ENDED")
                ? Optional.of(new End(
                        row.getString("end_reason"), Optional.ofNullable(row.getObject("end_rating", Integer.class))))
                : Optional.empty();
    }

    /** Whether it is over. */
    public boolean ended() {
        return end.isPresent();
    }

    /** How it ended with that turn, if it did. */
    public Optional<End> endWith(int lastTurn) {
        return end.filter(any -> turn == lastTurn);
    }
}
