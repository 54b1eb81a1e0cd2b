package com.xseven.api.rules;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.decision.DecisionPage;
import com.xseven.store.decision.DecisionQuery;
import com.xseven.store.decision.KeptDecision;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Where decisions are kept. Every question fails with the problem {@code STORE_UNAVAILABLE} while the records are away. */
public interface DecisionBook {

    /** Hands over at most so many decisions of a table from {@code since} until before {@code until}, newest first. */
    void each(String table, Instant since, Instant until, int limit, Consumer<KeptDecision> reader);

    /** Some of them, newest first. */
    DecisionPage find(DecisionQuery query);

    /** Those of a table in one conversation, in the order in which they were made; none when there is no such conversation. */
    List<KeptDecision> of(ConversationId conversation, String table);
}
