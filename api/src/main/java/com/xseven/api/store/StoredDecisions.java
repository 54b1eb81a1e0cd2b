package com.xseven.api.store;

import com.xseven.api.rules.DecisionBook;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.decision.Decisions;
import com.xseven.store.decision.KeptDecision;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Decisions as the journal wrote them. */
@Component
final class StoredDecisions implements DecisionBook {

    private final Decisions decisions;
    private final StoreCalls store;

    StoredDecisions(Decisions decisions, StoreCalls store) {
        this.decisions = decisions;
        this.store = store;
    }

    @Override
    public void each(String table, Instant since, Instant until, int limit, Consumer<KeptDecision> reader) {
        store.tell(() -> decisions.each(table, since, until, limit, reader));
    }

    @Override
    public List<KeptDecision> of(ConversationId conversation, String table) {
        return store.ask(() -> decisions.of(conversation, table));
    }
}
