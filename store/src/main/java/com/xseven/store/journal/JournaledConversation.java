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

/** A conversation as the journal knows it. */
public record JournaledConversation(
        ConversationId id,
        Flow flow,
        Optional<BusinessId> business,
        boolean ended,
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
                row.getString("status").equals("ENDED"),
                row.getInt("turn"),
                Stage.valueOf(row.getString("stage")),
                Agent.valueOf(row.getString("agent")),
                row.getString("language"),
                row.getBoolean("needs_human"),
                row.getTimestamp("updated_at").toInstant());
    }
}
