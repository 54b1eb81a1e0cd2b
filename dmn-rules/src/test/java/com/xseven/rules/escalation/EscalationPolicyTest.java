package com.xseven.rules.escalation;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.rules.shipped.ShippedTables;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EscalationPolicyTest {

    private final EscalationPolicy policy = new EscalationPolicy(ShippedTables.table("escalation"));

    @Test
    void shouldCallAPersonAtOnceInAnEmergency() {
        assertThat(ruled(policy.decide(new EscalationFacts(Flow.GLOBAL, Intent.EMERGENCY, 0.1, Optional.empty(), 0))))
                .isEqualTo(new EscalationRule(Escalating.HAND_OVER, Urgency.IMMEDIATE));
    }

    @Test
    void shouldLeaveACalmBookingToTheAgents() {
        assertThat(ruled(policy.decide(
                        new EscalationFacts(Flow.DEDICATED, Intent.BOOK, 0.9, Optional.of(Mood.CALM), 0))))
                .isEqualTo(new EscalationRule(Escalating.NONE, Urgency.NONE));
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        assertThatThrownBy(() -> new EscalationFacts(Flow.GLOBAL, Intent.GREET, 2, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
