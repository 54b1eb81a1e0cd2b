package com.xseven.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Lets a number of clients do the same thing over and over for a bounded time, each by itself, one after another. */
record Load(int clients, Duration length, Duration pause) {

    /** Once for each client, untimed, before the timed part: warms up and sets the scene. */
    private static final int UNTIMED = 3;

    Measurement run(IntFunction<Runnable> client) throws InterruptedException, ExecutionException {
        Measurement measurement = new Measurement();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Runnable> steps = new ArrayList<>();
            for (int number = 0; number < clients; number++) {
                steps.add(client.apply(number));
            }
            await(steps.stream().map(step -> threads.submit(() -> repeat(step))).toList());
            measurement.restart();
            long end = System.nanoTime() + length.toNanos();
            await(steps.stream()
                    .map(step -> threads.submit(() -> until(end, step, measurement)))
                    .toList());
        }
        return measurement;
    }

    private static void repeat(Runnable step) {
        for (int times = 0; times < UNTIMED; times++) {
            step.run();
        }
    }

    private void until(long end, Runnable step, Measurement measurement) {
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            step.run();
            measurement.add(System.nanoTime() - start);
            if (pause.isPositive()) {
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private static void await(List<? extends Future<?>> all) throws InterruptedException, ExecutionException {
        for (Future<?> one : all) {
            one.get();
        }
    }
}
