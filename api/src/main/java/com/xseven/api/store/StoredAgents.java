package com.xseven.api.store;

import com.xseven.api.agent.AgentLedger;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.journal.AgentFigures;
import com.xseven.store.journal.TurnFigures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How agents did, as the journal's figures add up. */
@Component
final class StoredAgents implements AgentLedger {

    private final TurnFigures figures;
    private final StoreCalls store;

    StoredAgents(TurnFigures figures, StoreCalls store) {
        this.figures = figures;
        this.store = store;
    }

    @Override
    public List<AgentFigures> figures(Optional<BusinessId> business, Instant since, Instant recently) {
        return store.ask(() -> figures.of(business, since, recently));
    }
}
