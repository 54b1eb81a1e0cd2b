package com.xseven.worker;

import io.temporal.api.workflowservice.v1.SetWorkerDeploymentCurrentVersionRequest;
import io.temporal.serviceclient.WorkflowServiceStubs;

/** Makes this worker's version the current one: new and running workflows go on with it. */
final class Promotion {

    private static final String NAMESPACE = "default";

    private Promotion() {}

    static void run(WorkflowServiceStubs temporal, WorkerSettings.Deployment deployment) {
        temporal.blockingStub()
                .setWorkerDeploymentCurrentVersion(SetWorkerDeploymentCurrentVersionRequest.newBuilder()
                        .setNamespace(NAMESPACE)
                        .setDeploymentName(deployment.name())
                        .setBuildId(deployment.buildId())
                        .setIgnoreMissingTaskQueues(true)
                        .setIdentity("worker")
                        .build());
    }
}
