package com.xseven.worker;

import com.xseven.store.Outage;
import com.xseven.store.rules.RuleCanaries;
import com.xseven.store.rules.RuleLogEntry;
import org.jdbi.v3.core.JdbiException;
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
            if (Outage.isBehind(failure)) {
                LOG.debug("Versions on trial cannot be looked after while PostgreSQL is away", failure);
            } else {
                LOG.warn("Versions on trial are not looked after", failure);
            }
        }
    }
}
