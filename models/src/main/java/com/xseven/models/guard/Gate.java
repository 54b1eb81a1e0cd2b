package com.xseven.models.guard;

import com.xseven.models.settings.Limits;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How much one provider is asked, whichever of its models: calls at once, and calls begun in a minute. */
final class Gate {

    private final int mostAtOnce;
    private final Semaphore places;
    private final RateLimiter rate;

    Gate(String provider, Limits limits) {
        this.mostAtOnce = limits.mostAtOnce();
        this.places = new Semaphore(mostAtOnce, true);
        this.rate = RateLimiter.of(
                provider,
                RateLimiterConfig.custom()
                        .limitForPeriod(limits.requestsAMinute())
                        .limitRefreshPeriod(Duration.ofMinutes(1))
                        .timeoutDuration(Duration.ZERO)
                        .build());
    }

    /** Takes a place, which must be left again. */
    boolean enter(Duration longestWait) throws InterruptedException {
        return places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
    }

    void leave() {
        places.release();
    }

    /** Whether one more call may begin in this minute; it counts as begun. */
    boolean mayBegin() {
        return rate.acquirePermission();
    }

    int mostAtOnce() {
        return mostAtOnce;
    }
}
