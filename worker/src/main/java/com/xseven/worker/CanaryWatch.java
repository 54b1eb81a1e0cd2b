package com.xseven.worker;

import com.xseven.store.rules.RuleCanaries;
import com.xseven.store.rules.RuleLogEntry;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Gives up versions of rules on trial that do worse. Every worker looks; one of them gives up, and says so. */
class CanaryWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CanaryWatch.class);

    private final RuleCanaries canaries;

    CanaryWatch(RuleCanaries canaries) {
        this.canaries = canaries;
    }

    @Scheduled(fixedDelay = 5_000, scheduler = SchedulerConfiguration.CANARIES)
    void look() {
        try {
            for (RuleLogEntry entry : canaries.giveUpWorse()) {
                LOG.warn(
                        "Version {} of the rules {} was given up: {}",
                        entry.number(),
                        entry.table(),
                        entry.reason().orElse(""));
            }
        } catch (JdbiException failure) {
            if (isAway(failure)) {
                LOG.debug("Versions on trial cannot be looked after while PostgreSQL is away", failure);
            } else {
                LOG.warn("Versions on trial are not looked after", failure);
            }
        }
    }

    /** Whether the connection is lost, which others tell of. What PostgreSQL refuses or cancels is told here. */
    static boolean isAway(JdbiException failure) {
        return failure instanceof ConnectionException
                || (failure.getCause() instanceof SQLException cause && isAway(cause.getSQLState()));
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
