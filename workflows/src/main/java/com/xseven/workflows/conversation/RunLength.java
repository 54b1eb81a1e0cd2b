package com.xseven.workflows.conversation;

import io.temporal.common.InitialVersioningBehavior;
import io.temporal.workflow.ContinueAsNewOptions;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInfo;

/** Counts the turns of one run of the workflow, and begins the next run, on the newest code. */
final class RunLength {

    private int turns;

    void countTurn() {
        turns++;
    }

    /** Whether the server suggests a new run, there is newer code, or a limit is reached; a limit of 0 never is. */
    boolean reached(int limit) {
        WorkflowInfo info = Workflow.getInfo();
        return info.isContinueAsNewSuggested()
                || info.isTargetWorkerDeploymentVersionChanged()
                || (limit > 0 && turns >= limit);
    }

    static void handOn(Conversation conversation) {
        ContinueAsNewOptions onNewestCode = ContinueAsNewOptions.newBuilder()
                .setInitialVersioningBehavior(InitialVersioningBehavior.AUTO_UPGRADE)
                .build();
        Workflow.newContinueAsNewStub(ConversationWorkflow.class, onNewestCode).run(conversation);
    }
}
