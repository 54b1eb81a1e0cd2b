package com.xseven.api.conversation;

import com.xseven.api.decision.DecisionLog;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.store.decision.KeptDecision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the rules how a conversation goes on that is over, and keeps what they say before anything is done about it. */
@Component
final class LateRecovery {

    private final RecoveryRules rules;
    private final DecisionLog decisions;
    private final Clock clock;

    LateRecovery(RecoveryRules rules, DecisionLog decisions, Clock clock) {
        this.rules = rules;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What the rules say; empty where they do not. */
    Optional<RecoveryStrategy> strategy(ConversationId over, boolean needsHuman, Caller caller) {
        RecoveryRules.Advice advice = rules.afterTheEnd(over, needsHuman);
        Occasion occasion = Occasion.afterTheEnd(
                over.value(), caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        decisions.add(List.of(new KeptDecision(occasion, advice.decision())));
        return advice.strategy();
    }
}
