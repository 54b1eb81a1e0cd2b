package com.xseven.rules.recovery;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.rules.shipped.ShippedTables;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecoveryPolicyTest {

    private final RecoveryPolicy policy = new RecoveryPolicy(ShippedTables.table("recovery-strategy"));

    @Test
    void shouldTryAgainAtFirstAndElsewhereThen() {
        Optional<Failure> away = Optional.of(new Failure(Failure.Step.THINK, Failure.Kind.UNAVAILABLE));
        assertThat(ruled(policy.decide(new RecoveryFacts(away, 1, 0, false, false))))
                .isEqualTo(RecoveryStrategy.RETRY_SAME_AGENT);
        assertThat(ruled(policy.decide(new RecoveryFacts(away, 2, 1, false, false))))
                .isEqualTo(RecoveryStrategy.SWITCH_TO_FALLBACK);
    }

    @Test
    void shouldAnswerWhoeverAsksThoughNothingFailed() {
        assertThat(ruled(policy.decide(new RecoveryFacts(Optional.empty(), 0, 0, true, false))))
                .isEqualTo(RecoveryStrategy.CREATE_NEW_CONVERSATION);
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        assertThatThrownBy(() -> new RecoveryFacts(Optional.empty(), -1, 0, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
