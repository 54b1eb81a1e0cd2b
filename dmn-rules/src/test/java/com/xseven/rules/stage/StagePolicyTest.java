package com.xseven.rules.stage;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.shipped.ShippedTables;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StagePolicyTest {

    private final StagePolicy policy = new StagePolicy(ShippedTables.table("stage-policy"));

    @Test
    void shouldSayHowOftenADetailMayStillBeAskedFor() {
        assertThat(ruled(policy.decide(
                        new StageFacts(Stage.INFORMATION_GATHERING, Optional.of(StageAction.BOOK), 0.9, 2, 1, false))))
                .isEqualTo(new StageRule(NextStep.ASK, 2));
    }

    @Test
    void shouldDoNothingThatNobodyAgreedTo() {
        for (Stage stage : Stage.values()) {
            for (StageAction action : StageAction.values()) {
                StageFacts facts = new StageFacts(stage, Optional.of(action), 1, 0, 0, false);
                assertThat(ruled(policy.decide(facts)).next()).isNotEqualTo(NextStep.COMMIT);
            }
        }
    }

    @Test
    void shouldCallActionsByTheNamesOfTheirIntents() {
        assertThat(Arrays.stream(Intent.values()).map(Enum::name))
                .containsAll(Arrays.stream(StageAction.values()).map(Enum::name).toList());
    }

    @Test
    void shouldRefuseFactsThatCannotBe() {
        assertThatThrownBy(() -> new StageFacts(Stage.GREETING, Optional.empty(), 1.1, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StageFacts(Stage.GREETING, Optional.empty(), 1, 0, -1, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
