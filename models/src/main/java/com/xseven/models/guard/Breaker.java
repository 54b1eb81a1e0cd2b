package com.xseven.models.guard;

import com.xseven.models.LanguageModels.Health;
import com.xseven.models.ModelFailure;
import com.xseven.models.Usage;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves one model alone when it fails too often, or when it asks for it. Opens when half of the last ten calls failed, and at
 * least four were made; lets two through after fifteen seconds to see.
 */
final class Breaker {

    private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);

    static final int FEWEST = 4;
    static final Duration PAUSE = Duration.ofSeconds(15);

    private static final int WINDOW = 10;
    private static final int HALF = 50;
    private static final int PROBES = 2;
    private static final int SLOW_PART = 2;

    private final CircuitBreaker breaker;
    private final Clock clock;
    private final Duration slow;
    private final RecentCalls recent = new RecentCalls();
    private volatile Instant leftAloneUntil = Instant.EPOCH;
    private volatile Instant openedAt = Instant.EPOCH;

    /** With a patience of which half is late for a first token. */
    Breaker(String name, Duration patience, Clock clock) {
        this.clock = clock;
        this.slow = patience.dividedBy(SLOW_PART);
        this.breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(FEWEST)
                        .failureRateThreshold(HALF)
                        .waitDurationInOpenState(PAUSE)
                        .permittedNumberOfCallsInHalfOpenState(PROBES)
                        .clock(clock)
                        .build());
        breaker.getEventPublisher().onStateTransition(event -> changed(event.getStateTransition()));
    }

    private void changed(StateTransition transition) {
        LOG.warn("{}: {}", breaker.getName(), transition);
        if (transition.getToState() == State.OPEN) {
            openedAt = clock.instant();
        }
    }

    /** Whether a call may be made now; it must be told how it went, or given back. */
    boolean letThrough() {
        return !isLeftAlone() && breaker.tryAcquirePermission();
    }

    /** When the provider may be asked again by its own word; in the past where it said nothing. */
    Instant leftAloneUntil() {
        return leftAloneUntil;
    }

    private boolean isLeftAlone() {
        return clock.instant().isBefore(leftAloneUntil);
    }

    /** The call was not made, or nobody waited for its end. */
    void giveBack() {
        breaker.releasePermission();
    }

    void succeeded(Usage usage) {
        breaker.onSuccess(usage.took().toNanos(), TimeUnit.NANOSECONDS);
        recent.add(usage.firstToken().compareTo(slow) < 0);
    }

    void failed(ModelFailure failure, Duration took) {
        failure.retryAfter().ifPresent(pause -> leftAloneUntil = clock.instant().plus(pause));
        if (isItsFault(failure)) {
            breaker.onError(took.toNanos(), TimeUnit.NANOSECONDS, failure);
            recent.add(false);
        } else {
            breaker.onSuccess(took.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /** A refusal is about the text; whoever says when to come back is left alone until then, and is well. */
    private static boolean isItsFault(ModelFailure failure) {
        return switch (failure.reason()) {
            case REFUSED, NOT_TRIED -> false;
            case RATE_LIMITED -> failure.retryAfter().isEmpty();
            case SERVER_ERROR, TIMED_OUT, CUT_OFF, MALFORMED, MISCONFIGURED, UNREACHABLE -> true;
        };
    }

    Health health() {
        if (isPausing() || isLeftAlone()) {
            return Health.DOWN;
        }
        boolean probing = breaker.getState() != State.CLOSED;
        return probing || !recent.areWell() ? Health.SLOW : Health.HEALTHY;
    }

    /** The library changes from open to half open only when it is asked for a call. */
    private boolean isPausing() {
        return breaker.getState() == State.OPEN && clock.instant().isBefore(openedAt.plus(PAUSE));
    }
}
