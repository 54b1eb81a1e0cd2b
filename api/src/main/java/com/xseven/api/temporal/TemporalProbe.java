package com.xseven.api.temporal;

import com.google.protobuf.Timestamp;
import com.xseven.api.health.ConversationServers;
import com.xseven.workflows.TaskQueues;
import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.TaskQueueType;
import io.temporal.api.taskqueue.v1.PollerInfo;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.workflowservice.v1.DescribeTaskQueueRequest;
import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Asks Temporal whether it is there, and whether anybody takes up conversations. */
@Component
final class TemporalProbe implements ConversationServers {

    private static final long TIMEOUT_MILLIS = 800;

    /** An idle worker asks for work at least once a minute. */
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(75);

    private final WorkflowServiceStubs stubs;
    private final TemporalSettings settings;
    private final Clock clock;

    TemporalProbe(WorkflowServiceStubs stubs, TemporalSettings settings, Clock clock) {
        this.stubs = stubs;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean serverAnswers() {
        try {
            server().getSystemInfo(GetSystemInfoRequest.getDefaultInstance());
            return true;
        } catch (StatusRuntimeException away) {
            return false;
        }
    }

    @Override
    public boolean workersPoll() {
        try {
            return server()
                    .describeTaskQueue(DescribeTaskQueueRequest.newBuilder()
                            .setNamespace(settings.namespace())
                            .setTaskQueue(TaskQueue.newBuilder().setName(TaskQueues.CONVERSATIONS))
                            .setTaskQueueType(TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW)
                            .build())
                    .getPollersList()
                    .stream()
                    .map(PollerInfo::getLastAccessTime)
                    .anyMatch(this::isRecent);
        } catch (StatusRuntimeException away) {
            return false;
        }
    }

    private boolean isRecent(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds()).isAfter(clock.instant().minus(SEEN_WITHIN));
    }

    private WorkflowServiceGrpc.WorkflowServiceBlockingStub server() {
        return stubs.blockingStub().withDeadlineAfter(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    }
}
