package com.xseven.bench;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Bare signals and workflow tasks on the same server, with a worker of their own in this process. */
final class BareTurns implements AutoCloseable {

    private static final String QUEUE = "bench";
    private static final Map<String, CompletableFuture<Long>> WAITING = new ConcurrentHashMap<>();

    private final WorkflowClient client;
    private final WorkerFactory factory;
    private final Map<String, BareWorkflow> started = new ConcurrentHashMap<>();

    BareTurns(WorkflowClient client) {
        this.client = client;
        this.factory = WorkerFactory.newInstance(
                client,
                WorkerFactoryOptions.newBuilder()
                        .setUsingVirtualWorkflowThreads(true)
                        .build());
        factory.newWorker(QUEUE).registerWorkflowImplementationTypes(BareWorkflowImpl.class);
        factory.start();
    }

    static void taken(String workflowId, long number) {
        CompletableFuture<Long> waiting = WAITING.get(workflowId);
        if (waiting != null) {
            waiting.complete(number);
        }
    }

    /** A client that signals its own workflow and waits until a workflow task took the signal up. */
    IntFunction<Runnable> clients() {
        return number -> {
            String id = "bench/bare-" + UUID.randomUUID();
            BareWorkflow workflow = client.newWorkflowStub(
                    BareWorkflow.class,
                    WorkflowOptions.newBuilder()
                            .setWorkflowId(id)
                            .setTaskQueue(QUEUE)
                            .build());
            WorkflowClient.start(workflow::run);
            started.put(id, workflow);
            long[] said = {0};
            return () -> {
                CompletableFuture<Long> taken = new CompletableFuture<>();
                WAITING.put(id, taken);
                workflow.say(++said[0]);
                taken.orTimeout(30, TimeUnit.SECONDS).join();
            };
        };
    }

    @Override
    public void close() {
        started.values().forEach(BareWorkflow::stop);
        factory.shutdown();
        factory.awaitTermination(10, TimeUnit.SECONDS);
    }
}
