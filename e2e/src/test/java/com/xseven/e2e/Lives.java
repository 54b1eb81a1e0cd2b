package com.xseven.e2e;

import com.xseven.local.layout.Addresses;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.Map;

/** The workflows behind appointments and orders, as Temporal knows them. */
final class Lives implements AutoCloseable {

    private final WorkflowServiceStubs stubs;
    private final WorkflowClient client;

    Lives(Addresses addresses) {
        stubs = WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                .setTarget(addresses.temporalTarget())
                .build());
        client = WorkflowClient.newInstance(stubs);
    }

    /** Begins one with a plan of its own, so that what takes days otherwise takes seconds. */
    void begin(String type, String workflowId, Map<String, Object> plan) {
        client.newUntypedWorkflowStub(
                        type,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(workflowId)
                                .setTaskQueue("business")
                                .build())
                .start(plan);
    }

    /** Begins an appointment that has half a minute to find its place, and a day before it to remind. */
    void book(String id, Map<String, Object> request) {
        begin(
                "AppointmentWorkflow",
                "appointment/" + id,
                Map.of("appointmentId", id, "request", request, "patience", "PT30S", "remindBefore", "PT24H"));
    }

    /** Where it stands in the end: {@code RUNNING}, {@code COMPLETED} and so on, and what it still carries out. */
    String standing(String workflowId) {
        DescribeWorkflowExecutionResponse described =
                client.newUntypedWorkflowStub(workflowId).describe().getRawDescription();
        WorkflowExecutionStatus status = described.getWorkflowExecutionInfo().getStatus();
        boolean busy = described.getPendingActivitiesCount() > 0 || described.hasPendingWorkflowTask();
        return status.name().replace("WORKFLOW_EXECUTION_STATUS_", "") + (busy ? " and busy" : "");
    }

    @Override
    public void close() {
        stubs.shutdown();
    }
}
