package com.xseven.api.security;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The latest tokens that were found valid, until they expire. A conversation sends its token with every message, and
 * verifying a signature costs more than all the rest that the api does for it.
 */
final class VerifiedTokens {

    private static final int KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Verified> latest = new LatestFirst();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Verified(Caller caller, Instant expiresAt) {}

    synchronized Optional<Caller> caller(String token) {
        return Optional.ofNullable(latest.get(token))
                .filter(verified -> clock.instant().isBefore(verified.expiresAt()))
                .map(Verified::caller);
    }

    /** A token without an end is verified each time. */
    synchronized void remember(String token, Caller caller, Optional<Instant> expiresAt) {
        expiresAt.ifPresent(end -> latest.put(token, new Verified(caller, end)));
    }

    /** Drops what was asked for least lately. */
    private static final class LatestFirst extends LinkedHashMap<String, Verified> {

        LatestFirst() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > KEPT;
        }
    }
}
