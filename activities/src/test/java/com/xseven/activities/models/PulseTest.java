package com.xseven.activities.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactory;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PulseTest {

    private static final String WORKFLOWS = "workflows";
    private static final String QUEUE = "crowded";

    @Test
    void shouldLeaveLessTimeToAnActivityThatWaitedInItsQueue() {
        try (TestWorkflowEnvironment temporal = TestWorkflowEnvironment.newInstance()) {
            // given
            temporal.newWorker(WORKFLOWS).registerWorkflowImplementationTypes(Impatient.class);
            temporal.start();
            WorkflowClient client = temporal.getWorkflowClient();
            Waiting waiting = client.newWorkflowStub(
                    Waiting.class,
                    WorkflowOptions.newBuilder().setTaskQueue(WORKFLOWS).build());
            String id = WorkflowClient.start(waiting::run).getWorkflowId();
            await().until(() -> client.fetchHistory(id).getEvents().stream()
                    .anyMatch(HistoryEvent::hasActivityTaskScheduledEventAttributes));
            temporal.sleep(Duration.ofSeconds(4));

            // when
            WorkerFactory late = WorkerFactory.newInstance(client);
            late.newWorker(QUEUE).registerActivitiesImplementations(new WithAPulse());
            late.start();
            Duration left = Duration.ofMillis(WorkflowStub.fromTyped(waiting).getResult(Long.class));
            late.shutdownNow();

            // then
            assertThat(left).isLessThanOrEqualTo(Duration.ofSeconds(6));
        }
    }

    /** Asks what is left of ten seconds. */
    @WorkflowInterface
    public interface Waiting {

        @WorkflowMethod
        long run();
    }

    /** In milliseconds. */
    @ActivityInterface
    public interface Left {

        long left(long time);
    }

    public static final class Impatient implements Waiting {

        @Override
        public long run() {
            return Workflow.newActivityStub(
                            Left.class,
                            ActivityOptions.newBuilder()
                                    .setTaskQueue(QUEUE)
                                    .setScheduleToCloseTimeout(Duration.ofHours(1))
                                    .build())
                    .left(10_000);
        }
    }

    private static final class WithAPulse implements Left {

        @Override
        public long left(long time) {
            try (Pulse pulse = new Pulse()) {
                return pulse.left(Duration.ofMillis(time)).toMillis();
            }
        }
    }
}
