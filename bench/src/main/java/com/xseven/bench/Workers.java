package com.xseven.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Several who do the same step until it says that nothing is left, or the time is over. */
final class Workers {

    private Workers() {}

    static void run(int count, Duration limit, BooleanSupplier step) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + limit.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                all.add(threads.submit(() -> {
                    boolean more = true;
                    while (more) {
                        more = System.nanoTime() < end && step.getAsBoolean();
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
