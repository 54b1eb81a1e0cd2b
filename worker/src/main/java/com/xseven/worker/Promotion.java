package com.xseven.worker;

import io.temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionRequest;
import io.temporal.client.WorkflowClient;

/** Makes this worker's version the current one: new and running workflows go on with it. */
final class Promotion {

    private Promotion() {}

    static void run(WorkflowClient temporal, WorkerSettings.Deployment deployment) {
        temporal.getWorkflowServiceStubs()
                .blockingStub()
                .setWorkerDeploymentCurrentVersion(SetWorkerDeploymentCurrentVersionRequest.newBuilder()
                        .setNamespace(temporal.getOptions().getNamespace())
                        .setDeploymentName(deployment.name())
                        .setBuildId(deployment.buildId())
                        .setIgnoreMissingTaskQueues(true)
                        .setIdentity("worker")
                        .build());
    }
}
