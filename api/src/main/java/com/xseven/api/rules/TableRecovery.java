package com.xseven.api.rules;

import com.xseven.api.conversation.RecoveryRules;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
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
    public Advice afterTheEnd(ConversationId over, boolean needsHuman) {
        return switch (rules.recovery(Optional.of(over))
                .decide(new RecoveryFacts(Optional.empty(), 0, 0, true, needsHuman))) {
            case Ruling.Ruled<RecoveryStrategy>(RecoveryStrategy strategy, Decision decision) ->
                new Advice(Optional.of(strategy), decision);
            case Ruling.Undecided<RecoveryStrategy>(String reason, Decision decision) -> {
                LOG.warn("The rules do not say how a conversation recovers that is over: {}", reason);
                yield new Advice(Optional.empty(), decision);
            }
        };
    }
}
