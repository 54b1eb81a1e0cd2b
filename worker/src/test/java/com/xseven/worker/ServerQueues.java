package com.xseven.worker;

import static org.awaitility.Awaitility.await;

import com.google.protobuf.Duration;
import io.temporal.api.enums.v1.TaskQueueType;
import io.temporal.api.taskqueue.v1.RateLimit;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.workflowservice.v1.DescribeTaskQueueRequest;
import io.temporal.api.workflowservice.v1.RegisterNamespaceRequest;
import io.temporal.api.workflowservice.v1.UpdateTaskQueueConfigRequest;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.UUID;

/** The queues of activities in a namespace of its own, as somebody sees and holds them who looks after Temporal. */
final class ServerQueues implements AutoCloseable {

    private static final int A_DAY = 86_400;

    private final String namespace = "queues-" + UUID.randomUUID();
    private final WorkflowServiceStubs admin =
            WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                    .setTarget(RealServers.addresses().temporalTarget())
                    .build());

    ServerQueues() {
        admin.blockingStub()
                .registerNamespace(RegisterNamespaceRequest.newBuilder()
                        .setNamespace(namespace)
                        .setWorkflowExecutionRetentionPeriod(
                                Duration.newBuilder().setSeconds(A_DAY).build())
                        .build());
    }

    String namespace() {
        return namespace;
    }

    /** From now on nothing that is in it comes out. */
    void hold(String queue) {
        admin.blockingStub()
                .updateTaskQueueConfig(UpdateTaskQueueConfigRequest.newBuilder()
                        .setNamespace(namespace)
                        .setTaskQueue(queue)
                        .setTaskQueueType(TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY)
                        .setIdentity("test")
                        .setUpdateQueueRateLimit(UpdateTaskQueueConfigRequest.RateLimitUpdate.newBuilder()
                                .setRateLimit(RateLimit.newBuilder().setRequestsPerSecond(0))
                                .setReason("test"))
                        .build());
        await().atMost(WholeWorker.PATIENCE).until(() -> rate(queue) == 0);
    }

    /** A second. */
    float rate(String queue) {
        return admin.blockingStub()
                .describeTaskQueue(DescribeTaskQueueRequest.newBuilder()
                        .setNamespace(namespace)
                        .setTaskQueue(TaskQueue.newBuilder().setName(queue))
                        .setTaskQueueType(TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY)
                        .setReportConfig(true)
                        .build())
                .getEffectiveRateLimit()
                .getRequestsPerSecond();
    }

    @Override
    public void close() {
        admin.shutdownNow();
    }
}
