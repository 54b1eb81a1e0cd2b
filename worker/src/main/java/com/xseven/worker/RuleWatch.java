package com.xseven.worker;

import com.xseven.rules.live.LiveRules;
import com.xseven.rules.live.Refusal;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every second whether other versions of rules are in force. While PostgreSQL is away, the ones in use decide. */
class RuleWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);

    private final LiveRules rules;
    private final AtomicBoolean away = new AtomicBoolean();

    RuleWatch(LiveRules rules) {
        this.rules = rules;
    }

    @Scheduled(fixedDelay = 1_000, scheduler = SchedulerConfiguration.RULES)
    void look() {
        try {
            for (Refusal refusal : rules.renew()) {
                LOG.error(
                        "Version {} of the rules {} cannot be used, another goes on deciding: {}",
                        refusal.number(),
                        refusal.table(),
                        refusal.faults());
            }
            away.set(false);
        } catch (JdbiException failure) {
            if (!away.getAndSet(true)) {
                LOG.warn(
                        "Versions of rules cannot be read, those in use go on deciding: {}",
                        failure.getClass().getName());
            }
        }
    }
}
