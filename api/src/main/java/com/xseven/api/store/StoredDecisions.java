package com.xseven.api.store;

import com.xseven.api.decision.DecisionLog;
import com.xseven.api.rules.DecisionBook;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.decision.DecisionPage;
import com.xseven.store.decision.DecisionQuery;
import com.xseven.store.decision.Decisions;
import com.xseven.store.decision.KeptDecision;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Decisions as the journal wrote them, and those that no turn made. */
@Component
final class StoredDecisions implements DecisionBook, DecisionLog {

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
    public DecisionPage find(DecisionQuery query) {
        return store.ask(() -> decisions.find(query));
    }

    @Override
    public void add(List<KeptDecision> made) {
        store.tell(() -> decisions.add(made));
    }

    @Override
    public List<KeptDecision> outsideTurns(ConversationId conversation) {
        return store.ask(() -> decisions.outsideTurns(conversation));
    }

    @Override
    public List<KeptDecision> of(ConversationId conversation, String table) {
        return store.ask(() -> decisions.of(conversation, table));
    }
}
