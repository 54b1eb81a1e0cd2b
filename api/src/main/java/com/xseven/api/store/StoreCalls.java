package com.xseven.api.store;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.store.Outage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks PostgreSQL and says as a problem that it is away. Right after a failure nobody waits for it again for a moment,
 * so that callers who can do without it are not held up.
 */
@Component
final class StoreCalls {

    private static final Logger LOG = LoggerFactory.getLogger(StoreCalls.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** A statement took too long. That one is given up; the next may well be answered. */
    private static final String CANCELLED = "57014";

    /** The schema is not there yet. */
    private static final String UNDEFINED_TABLE = "42P01";

    private final AtomicLong away = new AtomicLong();

    <T> T ask(Supplier<T> question) {
        if (isPausing()) {
            throw unavailable();
        }
        try {
            T answer = question.get();
            away.set(0);
            return answer;
        } catch (JdbiException failure) {
            if (CANCELLED.equals(Outage.state(failure))) {
                LOG.warn("PostgreSQL took too long for a statement", failure);
                throw unavailable();
            }
            throw isAway(failure) ? paused(failure) : failure;
        }
    }

    void tell(Runnable statement) {
        ask(() -> {
            statement.run();
            return true;
        });
    }

    private boolean isPausing() {
        long since = away.get();
        return since != 0 && System.nanoTime() - since < PAUSE.toNanos();
    }

    private Problem paused(JdbiException failure) {
        if (away.getAndSet(System.nanoTime()) == 0) {
            LOG.warn("PostgreSQL is away: {}", failure.getClass().getSimpleName());
        }
        return unavailable();
    }

    private static boolean isAway(JdbiException failure) {
        return Outage.isBehind(failure) || UNDEFINED_TABLE.equals(Outage.state(failure));
    }

    private static Problem unavailable() {
        return Problem.passing(
                ProblemCode.STORE_UNAVAILABLE, "The records are away for the moment. Try again shortly.", RETRY_AFTER);
    }
}
