package com.xseven.rules.burst;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.shipped.ShippedTables;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BurstPolicyTest {

    private final BurstPolicy policy = new BurstPolicy(ShippedTables.table("burst-policy"));

    @Test
    void shouldWaitForTheRestOfASentenceThatIsTypedOnThePhone() {
        assertThat(ruled(policy.decide(new BurstFacts(Channel.WHATSAPP, Stage.INFORMATION_GATHERING, 2))))
                .isEqualTo(new BurstRule(BurstMode.COALESCE, Duration.ofMillis(800)));
    }

    @Test
    void shouldSayOnWhatItWasDecided() {
        assertThat(policy.decide(new BurstFacts(Channel.WEB, Stage.WORKFLOW_TRIGGER, 1))
                        .decision()
                        .rows())
                .containsExactly("acting");
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        assertThatThrownBy(() -> new BurstFacts(Channel.WEB, Stage.GREETING, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
