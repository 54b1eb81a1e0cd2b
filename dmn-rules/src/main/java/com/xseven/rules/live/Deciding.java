package com.xseven.rules.live;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.Lot;
import com.xseven.rules.DecisionTable;
import java.util.Optional;

/**
 * What decides in place of one table: the published version, and perhaps another for a share of conversations.
 *
 * @param share in per cent; means nothing without a canary
 */
record Deciding(DecisionTable published, Optional<DecisionTable> canary, int share) {

    static Deciding published(DecisionTable table) {
        return new Deciding(table, Optional.empty(), 0);
    }

    /** The same, once the canary took the place of the published version. */
    DecisionTable of(boolean byCanary) {
        return byCanary ? canary.orElse(published) : published;
    }

    /** Whether the canary decides for that conversation, now and as long as the share does not shrink. */
    boolean isByCanaryFor(Optional<ConversationId> conversation) {
        return canary.isPresent()
                && conversation
                        .filter(one -> Lot.fallsOn(one, published.outline().name(), share))
                        .isPresent();
    }
}
