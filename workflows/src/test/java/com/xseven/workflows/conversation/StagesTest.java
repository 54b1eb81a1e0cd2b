package com.xseven.workflows.conversation;

import static com.xseven.workflows.conversation.Step.ANSWER;
import static com.xseven.workflows.conversation.Step.ASK;
import static com.xseven.workflows.conversation.Step.COMMIT;
import static com.xseven.workflows.conversation.Step.END;
import static com.xseven.workflows.conversation.Step.FAIL;
import static com.xseven.workflows.conversation.Step.HAND_OVER;
import static com.xseven.workflows.conversation.Step.PROPOSE;
import static com.xseven.workflows.conversation.Step.RECEIVE;
import static com.xseven.workflows.conversation.Step.RECOVER;
import static com.xseven.workflows.conversation.Step.ROUTE;
import static com.xseven.workflows.conversation.Step.UNDERSTAND;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.vocabulary.Stage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StagesTest {

    private static final Map<Step, Stage> WAITING =
            new EnumMap<>(Map.of(RECEIVE, Stage.INTENT_DETECTION, RECOVER, Stage.COMPLETION, END, Stage.COMPLETION));
    private static final Map<Step, Stage> ACTING = new EnumMap<>(Map.of(
            ASK, Stage.INFORMATION_GATHERING,
            PROPOSE, Stage.CONFIRMATION,
            ANSWER, Stage.COMPLETION,
            HAND_OVER, Stage.COMPLETION,
            FAIL, Stage.ERROR_RECOVERY));

    private static Map<Step, Stage> thinking() {
        Map<Step, Stage> thinking = new EnumMap<>(ACTING);
        thinking.put(COMMIT, Stage.WORKFLOW_TRIGGER);
        return thinking;
    }

    private static Map<Stage, Map<Step, Stage>> expected() {
        Map<Stage, Map<Step, Stage>> all = new EnumMap<>(Stage.class);
        all.put(Stage.GREETING, WAITING);
        all.put(Stage.INFORMATION_GATHERING, WAITING);
        all.put(Stage.CONFIRMATION, WAITING);
        all.put(Stage.COMPLETION, WAITING);
        all.put(Stage.ERROR_RECOVERY, WAITING);
        all.put(Stage.INTENT_DETECTION, Map.of(UNDERSTAND, Stage.AGENT_ROUTING, FAIL, Stage.ERROR_RECOVERY));
        all.put(Stage.AGENT_ROUTING, Map.of(ROUTE, Stage.PROCESSING, FAIL, Stage.ERROR_RECOVERY));
        all.put(Stage.PROCESSING, thinking());
        all.put(Stage.WORKFLOW_TRIGGER, ACTING);
        return all;
    }

    static Stream<Arguments> everyStageAndStep() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Step.values()).map(step -> Arguments.of(stage, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndStep")
    void shouldLeadWhereTheTableSaysWhenAStepIsTaken(Stage stage, Step step) {
        assertThat(Stages.after(stage, step))
                .isEqualTo(Optional.ofNullable(
                        expected().getOrDefault(stage, Map.of()).get(step)));
    }

    @Test
    void shouldReachEveryStageButTheGreetingWhenStepsAreFollowed() {
        // given
        Set<Stage> reached = EnumSet.of(Stage.GREETING);

        // when
        for (int round = 0; round < Stage.values().length; round++) {
            EnumSet.copyOf(reached)
                    .forEach(stage -> Arrays.stream(Step.values())
                            .forEach(step -> Stages.after(stage, step).ifPresent(reached::add)));
        }

        // then
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void shouldWaitForTheCustomerOnlyBetweenTurns() {
        assertThat(Arrays.stream(Stage.values()).filter(Stages::waitsForCustomer))
                .containsExactly(
                        Stage.GREETING,
                        Stage.INFORMATION_GATHERING,
                        Stage.CONFIRMATION,
                        Stage.COMPLETION,
                        Stage.ERROR_RECOVERY);
    }
}
