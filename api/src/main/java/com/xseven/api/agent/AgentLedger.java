package com.xseven.api.agent;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.journal.AgentFigures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How agents did. The question fails with the problem {@code STORE_UNAVAILABLE} while the journal is away. */
public interface AgentLedger {

    /**
     * The figures of every agent, in order.
     *
     * @param business whose conversations count; empty for all of them
     */
    List<AgentFigures> figures(Optional<BusinessId> business, Instant since, Instant recently);
}
