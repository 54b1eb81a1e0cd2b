package com.xseven.bench;

import com.xseven.local.client.ApiClient;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.system.LocalSystem;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.GrpcCompression;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The running system, by its public ways in, and by its Temporal server for what is compared. */
record SystemUnderTest(LocalSystem system, Addresses addresses) {

    ApiClient client() {
        return new ApiClient(addresses.apiUrl());
    }

    WorkflowClient temporal() {
        return WorkflowClient.newInstance(WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                .setTarget(addresses.temporalTarget())
                .setGrpcCompression(GrpcCompression.NONE)
                .build()));
    }

    /** Events and bytes of a conversation's current history. */
    History history(String conversationId) {
        var info = temporal()
                .newUntypedWorkflowStub("conversation/" + conversationId)
                .describe()
                .getWorkflowExecutionInfo();
        return new History(
                info.getHistoryLength(),
                info.getHistorySizeBytes(),
                info.getExecution().getRunId());
    }

    /** Live heap of the worker in megabytes, after a full collection. */
    double workerHeap() throws IOException, InterruptedException {
        long pid = Objects.requireNonNull(system.status(ServiceName.WORKER).pid(), "Expected the worker to run");
        jcmd(pid, "GC.run");
        return HeapInfo.usedMegabytes(jcmd(pid, "GC.heap_info"));
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Expected jcmd to answer, but it said: " + output);
        }
        return output;
    }

    /** What a history weighs; {@code run} names the run that it belongs to. */
    record History(long events, long bytes, String run) {}
}
