package com.xseven.local.system;

import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.ServiceName;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One attempt to start several services, each as soon as what it needs is healthy. After the first failure the others give up. */
final class Startup {
    private final Map<ServiceName, Service> services;
    private final Progress progress;
    private final BooleanSupplier cancelled;
    private final Set<ServiceName> launched = EnumSet.noneOf(ServiceName.class);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Startup(Map<ServiceName, Service> services, Progress progress, BooleanSupplier cancelled) {
        this.services = services;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** What this attempt has started so far, healthy or not. */
    synchronized Set<ServiceName> launched() {
        return EnumSet.copyOf(launched);
    }

    /**
     * Returns when all are healthy.
     *
     * @throws LaunchException if one of them cannot be had
     */
    void run(Collection<ServiceName> names) {
        Map<ServiceName, CompletableFuture<Void>> starts = new EnumMap<>(ServiceName.class);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ServiceName name : EnumSet.copyOf(names)) {
                starts.put(name, startAfter(name, starts, threads));
            }
            CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            RuntimeException first = failure.get();
            throw first == null ? e : first;
        }
    }

    private CompletableFuture<Void> startAfter(
            ServiceName name, Map<ServiceName, CompletableFuture<Void>> starts, Executor threads) {
        CompletableFuture<?>[] needed = name.needs().stream()
                .filter(starts::containsKey)
                .map(starts::get)
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(needed).thenRunAsync(() -> start(name), threads);
    }

    private void start(ServiceName name) {
        Service service = services.get(name);
        if (service == null) {
            throw new IllegalStateException("Expected a service " + name + ", but there is none.");
        }
        try {
            long begin = System.nanoTime();
            boolean isNew = !isGivenUp() && service.launch();
            if (isNew) {
                remember(name);
            }
            service.awaitHealth(this::isGivenUp);
            if (cancelled.getAsBoolean()) {
                throw new LaunchException("Stopped before everything was healthy.");
            }
            if (isNew && !isGivenUp()) {
                long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
                progress.say("%-9s healthy after %.1f s".formatted(name.label(), millis / 1000.0));
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            throw e;
        }
    }

    private boolean isGivenUp() {
        return cancelled.getAsBoolean() || failure.get() != null;
    }

    private synchronized void remember(ServiceName name) {
        launched.add(name);
    }
}
