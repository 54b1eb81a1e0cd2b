package com.xseven.workflows.conversation;

import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.booking.DurableAppointment;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.testing.WorkflowReplayer;

/** Runs today's code over a recorded history; it fails where the code would act differently. */
final class Replays {

    private Replays() {}

    static void replay(WorkflowExecutionHistory history) throws Exception {
        try (TestWorkflowEnvironment environment =
                TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                        .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                                .setDataConverter(XSevenDataConverter.create())
                                .build())
                        .build())) {
            WorkflowReplayer.replayWorkflowExecution(
                    history, environment, DurableConversation.class, DurableAppointment.class);
        }
    }
}
