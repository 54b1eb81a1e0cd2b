package com.xseven.api.conversation;

import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the rules how a conversation goes on that is over, and keeps what they say before anything is done about it. */
@Component
final class LateRecovery {

    private final RecoveryRules rules;
    private final WishDecisions decisions;

    LateRecovery(RecoveryRules rules, WishDecisions decisions) {
        this.rules = rules;
        this.decisions = decisions;
    }

    /** What the rules say; empty where they do not. */
    Optional<RecoveryStrategy> strategy(ConversationId over, boolean needsHuman, Caller caller) {
        RecoveryRules.Advice advice = rules.afterTheEnd(over, needsHuman);
        decisions.keep(over, caller, List.of(advice.decision()));
        return advice.strategy();
    }
}
