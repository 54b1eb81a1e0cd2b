package com.xseven.workflows.conversation;

import static com.xseven.dialogue.vocabulary.Stage.AGENT_ROUTING;
import static com.xseven.dialogue.vocabulary.Stage.COMPLETION;
import static com.xseven.dialogue.vocabulary.Stage.CONFIRMATION;
import static com.xseven.dialogue.vocabulary.Stage.ERROR_RECOVERY;
import static com.xseven.dialogue.vocabulary.Stage.INFORMATION_GATHERING;
import static com.xseven.dialogue.vocabulary.Stage.INTENT_DETECTION;
import static com.xseven.dialogue.vocabulary.Stage.PROCESSING;
import static com.xseven.dialogue.vocabulary.Stage.WORKFLOW_TRIGGER;

import com.xseven.dialogue.vocabulary.Stage;
import java.util.Optional;

/**
 * The machine of the nine stages. In four of them the conversation waits for its customer (and in {@code ERROR_RECOVERY}
 * too); the others are passed within a turn. {@code docs/stages.md} is drawn from it.
 */
public final class Stages {

    private Stages() {}

    /** Where a step leads; empty when the step is impossible at that stage. */
    public static Optional<Stage> after(Stage stage, Step step) {
        return switch (stage) {
            case GREETING, INFORMATION_GATHERING, CONFIRMATION, COMPLETION, ERROR_RECOVERY -> whileWaiting(step);
            case INTENT_DETECTION -> whileUnderstanding(step);
            case AGENT_ROUTING -> whileRouting(step);
            case PROCESSING -> whileThinking(step);
            case WORKFLOW_TRIGGER -> whileActing(step);
        };
    }

    /** Whether the conversation waits for its customer at this stage. */
    public static boolean waitsForCustomer(Stage stage) {
        return after(stage, Step.RECEIVE).isPresent();
    }

    private static Optional<Stage> whileWaiting(Step step) {
        return switch (step) {
            case RECEIVE -> Optional.of(INTENT_DETECTION);
            case END, RECOVER -> Optional.of(COMPLETION);
            case UNDERSTAND, ROUTE, ASK, PROPOSE, ANSWER, COMMIT, HAND_OVER, FAIL -> Optional.empty();
        };
    }

    private static Optional<Stage> whileUnderstanding(Step step) {
        return switch (step) {
            case UNDERSTAND -> Optional.of(AGENT_ROUTING);
            case FAIL -> Optional.of(ERROR_RECOVERY);
            case RECEIVE, ROUTE, ASK, PROPOSE, ANSWER, COMMIT, HAND_OVER, RECOVER, END -> Optional.empty();
        };
    }

    private static Optional<Stage> whileRouting(Step step) {
        return switch (step) {
            case ROUTE -> Optional.of(PROCESSING);
            case FAIL -> Optional.of(ERROR_RECOVERY);
            case RECEIVE, UNDERSTAND, ASK, PROPOSE, ANSWER, COMMIT, HAND_OVER, RECOVER, END -> Optional.empty();
        };
    }

    private static Optional<Stage> whileThinking(Step step) {
        return switch (step) {
            case COMMIT -> Optional.of(WORKFLOW_TRIGGER);
            case ASK, PROPOSE, ANSWER, HAND_OVER, FAIL -> whenAnswered(step);
            case RECEIVE, UNDERSTAND, ROUTE, RECOVER, END -> Optional.empty();
        };
    }

    private static Optional<Stage> whileActing(Step step) {
        return switch (step) {
            case ASK, PROPOSE, ANSWER, HAND_OVER, FAIL -> whenAnswered(step);
            case RECEIVE, UNDERSTAND, ROUTE, COMMIT, RECOVER, END -> Optional.empty();
        };
    }

    private static Optional<Stage> whenAnswered(Step step) {
        return switch (step) {
            case ASK -> Optional.of(INFORMATION_GATHERING);
            case PROPOSE -> Optional.of(CONFIRMATION);
            case ANSWER, HAND_OVER -> Optional.of(COMPLETION);
            case FAIL -> Optional.of(ERROR_RECOVERY);
            case RECEIVE, UNDERSTAND, ROUTE, COMMIT, RECOVER, END -> Optional.empty();
        };
    }
}
