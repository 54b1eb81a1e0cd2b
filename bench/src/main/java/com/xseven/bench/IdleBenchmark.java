package com.xseven.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Starts conversations, says one thing in each, leaves them, and looks at the worker's heap on the way. */
final class IdleBenchmark {

    private static final int PARTS = 10;
    private static final int CLIENTS = 16;

    private final SystemUnderTest system;
    private final int conversations;

    IdleBenchmark(SystemUnderTest system, int conversations) {
        this.system = system;
        this.conversations = conversations;
    }

    Report run() throws IOException, InterruptedException, ExecutionException {
        Report report = new Report();
        report.line("idle conversations %6d   worker heap %.0f MB".formatted(0, system.workerHeap()));
        for (int part = 1; part <= PARTS; part++) {
            int target = conversations / PARTS;
            AtomicInteger left = new AtomicInteger(target);
            Workers.run(CLIENTS, Duration.ofMinutes(10), () -> {
                if (left.decrementAndGet() < 0) {
                    return false;
                }
                new Chatter(system.client(), 1).run();
                return true;
            });
            report.line("idle conversations %6d   worker heap %.0f MB".formatted(part * target, system.workerHeap()));
        }
        return report;
    }
}
