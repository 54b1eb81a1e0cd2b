package com.xseven.workflows.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.workflows.FailureType;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class DurableWebhookTest {

    /** A server that is down for a dozen attempts, which is hours. */
    private static final class LateServer implements WebhookActivities {

        private final List<String> calls = new CopyOnWriteArrayList<>();

        @Override
        public void deliver(WebhookKey key) {
            calls.add(key.messageId());
            if (calls.size() < 12) {
                throw ApplicationFailure.newFailure("down", FailureType.UNAVAILABLE.name());
            }
        }
    }

    @Test
    void shouldGoOnTryingForHoursWhenTheServerIsDown() {
        try (TestWorkflowEnvironment environment =
                TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                        .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                                .setDataConverter(XSevenDataConverter.create())
                                .build())
                        .build())) {
            // given
            LateServer server = new LateServer();
            environment.newWorker(TaskQueues.NOTIFICATIONS).registerActivitiesImplementations(server);
            environment.newWorker(TaskQueues.BUSINESS).registerWorkflowImplementationTypes(DurableWebhook.class);
            environment.start();

            // when
            environment
                    .getWorkflowClient()
                    .newWorkflowStub(
                            WebhookWorkflow.class,
                            WorkflowOptions.newBuilder()
                                    .setWorkflowId(WorkflowIds.ofWebhook("msg_1"))
                                    .setTaskQueue(TaskQueues.BUSINESS)
                                    .build())
                    .run(new WebhookKey("msg_1"));

            // then
            assertThat(server.calls).hasSize(12).containsOnly("msg_1");
        }
    }
}
