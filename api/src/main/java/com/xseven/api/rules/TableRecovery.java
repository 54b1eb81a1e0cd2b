package com.xseven.api.rules;

import com.xseven.api.conversation.RecoveryRules;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.rules.Ruling;
import com.xseven.rules.live.LiveRules;
import com.xseven.rules.recovery.RecoveryFacts;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How conversations recover by the published version of {@code recovery-strategy}, once no workflow can ask it any more. */
@Component
final class TableRecovery implements RecoveryRules {

    private static final Logger LOG = LoggerFactory.getLogger(TableRecovery.class);

    private final LiveRules rules;

    TableRecovery(LiveRules rules) {
        this.rules = rules;
    }

    @Override
    public Optional<RecoveryStrategy> afterTheEnd(boolean needsHuman) {
        return switch (rules.recovery().decide(new RecoveryFacts(Optional.empty(), 0, 0, true, needsHuman))) {
            case Ruling.Ruled<RecoveryStrategy>(RecoveryStrategy strategy, var decision) -> Optional.of(strategy);
            case Ruling.Undecided<RecoveryStrategy> undecided -> {
                LOG.warn("The rules do not say how a conversation recovers that is over: {}", undecided.reason());
                yield Optional.empty();
            }
        };
    }
}
