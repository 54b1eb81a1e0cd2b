package com.xseven.activities.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.UsualHouse;
import com.xseven.dialogue.policy.HouseRules.Move;
import com.xseven.dialogue.policy.HouseRules.Plight;
import com.xseven.dialogue.policy.HouseRules.Situation;
import com.xseven.dialogue.policy.HouseRules.Takeover;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables that come with the system, as the built-in policy asks them. */
class DmnHouseRulesTest {

    private static final List<Double> CONFIDENCES = List.of(0.0, 0.29, 0.3, 0.39, 0.4, 1.0);

    private final List<Decision> decisions = new ArrayList<>();

    private DmnHouseRules rules(int failures) {
        return new DmnHouseRules(PortEllis.houseTables(), Flow.DEDICATED, failures, decisions);
    }

    @Test
    void shouldSayOfAPersonWhatTheTestsOfThePolicyTakeForGranted() {
        for (int failures = 0; failures < 5; failures++) {
            for (Intent intent : Intent.values()) {
                for (double confidence : CONFIDENCES) {
                    for (Mood mood : Mood.values()) {
                        for (boolean understood : new boolean[] {true, false}) {
                            Plight plight = new Plight(intent, confidence, mood, understood);
                            assertThat(rules(failures).takeover(plight))
                                    .as("%s after %d", plight, failures)
                                    .isEqualTo(new UsualHouse(failures).takeover(plight));
                        }
                    }
                }
            }
        }
    }

    @Test
    void shouldSayOfATaskWhatTheTestsOfThePolicyTakeForGranted() {
        for (Stage stage : Stage.values()) {
            for (Intent task : Intent.values()) {
                for (double confidence : CONFIDENCES) {
                    for (int count = 0; count < 10; count++) {
                        for (boolean agreed : new boolean[] {true, false}) {
                            Situation situation = new Situation(stage, task, confidence, count % 2, count / 2, agreed);
                            assertThat(rules(0).next(situation))
                                    .as(situation.toString())
                                    .isEqualTo(new UsualHouse(0).next(situation));
                        }
                    }
                }
            }
        }
    }

    @Test
    void shouldRecordEachDecisionOnceHoweverOftenItIsAskedFor() {
        // given
        DmnHouseRules rules = rules(2);
        Plight plight = new Plight(Intent.OUT_OF_SCOPE, 0, Mood.UPSET, false);
        Situation situation = new Situation(Stage.INFORMATION_GATHERING, Intent.BOOK, 0.123456, 2, 1, false);

        // when
        assertThat(rules.takeover(plight)).isEqualTo(Takeover.HAND_OVER);
        assertThat(rules.takeover(plight)).isEqualTo(Takeover.HAND_OVER);
        assertThat(rules.next(situation)).isEqualTo(Move.ASK);
        assertThat(rules.next(situation)).isEqualTo(Move.ASK);

        // then
        assertThat(decisions).extracting(Decision::table).containsExactly("escalation", "stage-policy");
        assertThat(decisions).extracting(Decision::rows).containsExactly(List.of("upset"), List.of("detail-missing"));
        assertThat(decisions.getFirst().inputs())
                .containsEntry("failures", "2")
                .containsEntry("mood", "UPSET")
                .containsEntry("intent", "OUT_OF_SCOPE");
        assertThat(decisions.getFirst().outputs())
                .containsEntry("escalation", "HAND_OVER")
                .containsEntry("urgency", "HIGH");
        assertThat(decisions.getLast().inputs())
                .containsEntry("confidence", "0.12")
                .containsEntry("asked", "1");
        assertThat(decisions.getLast().outputs()).containsEntry("asksLeft", "2");
    }
}
