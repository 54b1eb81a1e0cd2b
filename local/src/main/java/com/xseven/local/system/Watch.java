package com.xseven.local.system;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Looks after a running system and tells whenever a service's state has changed. */
public final class Watch {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final LocalSystem system;
    private final Map<String, State> known = new HashMap<>();

    private enum State {
        HEALTHY,
        UNWELL,
        GONE;

        static State of(ServiceStatus status) {
            if (!status.isRunning()) {
                return GONE;
            }
            return status.healthy() ? HEALTHY : UNWELL;
        }
    }

    /** Begins with what is so now, of which nobody is told. */
    public Watch(LocalSystem system) {
        this.system = system;
        system.status().forEach(status -> known.put(status.name(), State.of(status)));
    }

    /** Goes on until the thread is interrupted or the program ends. */
    public void follow(Consumer<ServiceStatus> changed) throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.sleep(INTERVAL);
            system.status().stream()
                    .filter(status -> known.put(status.name(), State.of(status)) != State.of(status))
                    .forEach(changed);
        }
    }
}
