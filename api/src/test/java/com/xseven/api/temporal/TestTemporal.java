package com.xseven.api.temporal;

import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;

/** Temporal in this process, by the clock on the wall. */
final class TestTemporal {

    private TestTemporal() {}

    /** With a worker for business that carries one workflow; to be closed. */
    static TestWorkflowEnvironment carrying(Class<?> workflow) {
        TestWorkflowEnvironment temporal = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .registerSearchAttribute("BusinessId", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .setUseTimeskipping(false)
                .build());
        temporal.newWorker(TaskQueues.BUSINESS).registerWorkflowImplementationTypes(workflow);
        temporal.start();
        return temporal;
    }
}
