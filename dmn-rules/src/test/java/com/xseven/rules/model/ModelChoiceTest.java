package com.xseven.rules.model;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.rules.shipped.ShippedTables;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {

    private final ModelChoice choice = new ModelChoice(ShippedTables.table("model-choice"));

    @Test
    void shouldTakeTheBuiltInUnderstandingWhenNoProviderAnswers() {
        for (Agent agent : Agent.values()) {
            assertThat(ruled(choice.decide(new ModelFacts(agent, 0.2, 0.7, Health.DOWN, Health.DOWN))))
                    .isEqualTo(new ChosenModel(Provider.BUILT_IN, ModelSize.NONE));
        }
    }

    @Test
    void shouldTakeTheOtherProviderWhenTheFirstIsSlow() {
        assertThat(ruled(choice.decide(new ModelFacts(Agent.AUTOMOTIVE, 0.2, 0.7, Health.SLOW, Health.HEALTHY))))
                .isEqualTo(new ChosenModel(Provider.SECOND, ModelSize.SMALL));
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        assertThatThrownBy(() -> new ModelFacts(Agent.AUTOMOTIVE, 1.2, 0.7, Health.SLOW, Health.SLOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
