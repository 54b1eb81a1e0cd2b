package com.xseven.store.decision;

import java.util.List;
import java.util.Optional;

/**
 * Some decisions, newest first.
 *
 * @param next the last of them, if there are older ones
 */
public record DecisionPage(List<KeptDecision> items, Optional<DecisionKey> next) {

    public DecisionPage {
        items = List.copyOf(items);
    }
}
