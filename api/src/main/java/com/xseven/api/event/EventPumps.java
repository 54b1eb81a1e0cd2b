package com.xseven.api.event;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All pumps of this process. They stop before the server waits for its open requests to end, which listeners never do. */
@Component
class EventPumps implements SmartLifecycle {

    private final Set<EventPump> running = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    /** Starts one and returns how to stop it. */
    Runnable start(EventFeed feed, EventPump.Sink sink) {
        EventPump pump = EventPump.start(feed, sink);
        running.add(pump);
        return () -> {
            running.remove(pump);
            pump.stop();
        };
    }

    @Override
    public void start() {
        open = true;
    }

    @Override
    public void stop() {
        open = false;
        running.forEach(EventPump::stop);
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
