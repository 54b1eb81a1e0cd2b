package com.xseven.store.journal;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
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
 * @param endReason why it is over; empty while it is not
 */
public record JournaledConversation(
        ConversationId id,
        Flow flow,
        Optional<BusinessId> business,
        Optional<String> endReason,
        int turn,
        Stage stage,
        Agent agent,
        String language,
        boolean needsHuman,
        Instant updatedAt) {

    /** Whether it is over. */
    public boolean ended() {
        return endReason.isPresent();
    }

    static JournaledConversation read(ResultSet row) throws SQLException {
        return new JournaledConversation(
                new ConversationId(row.getString("id")),
                Flow.valueOf(row.getString("flow")),
                Optional.ofNullable(row.getString("business_id")).map(BusinessId::new),
                row.getString("status").equals("ENDED")
                        ? Optional.of(
                                Optional.ofNullable(row.getString("end_reason")).orElse("ended"))
                        : Optional.empty(),
                row.getInt("turn"),
                Stage.valueOf(row.getString("stage")),
                Agent.valueOf(row.getString("agent")),
                row.getString("language"),
                row.getBoolean("needs_human"),
                row.getTimestamp("updated_at").toInstant());
    }
}
