package com.xseven.api.event;

import com.xseven.api.security.Caller;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All pumps of this process. They stop before the server waits for its open requests to end, which listeners never do. */
@Component
class EventPumps implements SmartLifecycle {

    private final Set<EventPump> running = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private volatile boolean open;

    EventPumps(Clock clock) {
        this.clock = clock;
    }

    /** Starts one and returns how to stop it. It stops by itself when the caller's token ends. */
    Runnable start(EventFeed feed, EventPump.Sink sink, Caller caller) {
        EventPump pump = EventPump.start(feed, sink, Stay.of(caller, clock));
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
