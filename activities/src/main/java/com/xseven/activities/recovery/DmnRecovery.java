package com.xseven.activities.recovery;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.rules.Ruling;
import com.xseven.rules.recovery.RecoveryFacts;
import com.xseven.rules.recovery.RecoveryPolicy;
import com.xseven.workflows.recovery.RecoveryActivities;
import com.xseven.workflows.recovery.RecoveryChoice;
import com.xseven.workflows.recovery.RecoveryQuestion;
import java.util.Optional;
import java.util.function.Function;

/** Chooses by the table {@code recovery-strategy}. */
public final class DmnRecovery implements RecoveryActivities {

    private final Function<Optional<ConversationId>, RecoveryPolicy> tables;

    /** Takes the table that decides at the moment in a conversation, once a choice. */
    public DmnRecovery(Function<Optional<ConversationId>, RecoveryPolicy> tables) {
        this.tables = tables;
    }

    @Override
    public RecoveryChoice choose(RecoveryQuestion question) {
        return switch (tables.apply(question.conversation()).decide(facts(question))) {
            case Ruling.Ruled<RecoveryStrategy>(RecoveryStrategy strategy, var decision) ->
                new RecoveryChoice(strategy, Optional.of(decision));
            case Ruling.Undecided<RecoveryStrategy> undecided ->
                throw new IllegalStateException("Expected the table to name a strategy, but: " + undecided.reason());
        };
    }

    private static RecoveryFacts facts(RecoveryQuestion question) {
        return new RecoveryFacts(
                question.failure(), question.failures(), question.recoveries(), question.over(), question.needsHuman());
    }
}
