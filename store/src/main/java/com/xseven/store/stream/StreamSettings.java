package com.xseven.store.stream;

import java.time.Duration;

/**
 * How the streams are kept.
 *
 * @param maxLength events of a conversation that are kept, roughly
 * @param timeToLive how long a stream stays after its last event
 * @param patience how long a call may wait for Redis
 */
public record StreamSettings(int maxLength, Duration timeToLive, Duration patience) {

    public static StreamSettings usual() {
        return new StreamSettings(1000, Duration.ofHours(24), Duration.ofMillis(300));
    }
}
