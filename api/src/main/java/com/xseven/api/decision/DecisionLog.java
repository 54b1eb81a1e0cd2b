package com.xseven.api.decision;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.decision.KeptDecision;
import java.util.List;

/** Where decisions are kept that no turn makes. Fails with the problem {@code STORE_UNAVAILABLE} while the records are away. */
public interface DecisionLog {

    /** Keeps them, all or none; they stand when this returns. */
    void add(List<KeptDecision> made);

    /** The newest twenty about a conversation, in the order in which they were made. */
    List<KeptDecision> outsideTurns(ConversationId conversation);
}
