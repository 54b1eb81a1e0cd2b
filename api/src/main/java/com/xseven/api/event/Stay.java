package com.xseven.api.event;

import com.xseven.api.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a listener may stay: as long as the token is good that let it in.
 *
 * @param until empty if the token has no end
 */
record Stay(Optional<Instant> until, Clock clock) {

    static Stay of(Caller caller, Clock clock) {
        return new Stay(caller.knownUntil(), clock);
    }

    boolean isOver() {
        Instant now = clock.instant();
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }

    /** What is left of it, never negative, but at most that. */
    Duration left(Duration longest) {
        Instant now = clock.instant();
        return until.map(end -> Duration.between(now, end))
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .filter(left -> left.compareTo(longest) < 0)
                .orElse(longest);
    }
}
