package com.xseven.worker;

import com.xseven.store.Database;
import com.xseven.store.rules.RuleVersions;
import com.xseven.store.world.DemoWorld;
import io.temporal.client.WorkflowClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings the servers to the state that this version of the code expects, and tries again while they are away. Until it is
 * done the worker is not healthy.
 */
@Component
class Preparation implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private record Step(String name, Runnable work) {}

    private final List<Step> open = new CopyOnWriteArrayList<>();

    Preparation(WorkerSettings settings, Database database, WorkflowClient temporal) {
        open.add(new Step("schema", database::migrate));
        open.add(new Step("rules", () -> ShippedTables.seed(new RuleVersions(database.jdbi()))));
        if (settings.demo()) {
            open.add(new Step("demo world", () -> DemoWorld.seed(database.jdbi())));
        }
        open.add(new Step("search attributes", () -> SearchAttributeRegistration.run(temporal)));
        open.add(new Step("cleanup", () -> CleanupSchedule.run(temporal, settings.cleanup())));
        if (settings.deployment().promote()) {
            open.add(new Step("version", () -> Promotion.run(temporal, settings.deployment())));
        }
    }

    @Scheduled(fixedDelay = 300, scheduler = SchedulerConfiguration.PREPARATION)
    void goOn() {
        for (Step step : List.copyOf(open)) {
            try {
                step.work().run();
                open.remove(step);
                LOG.info("Prepared: {}", step.name());
            } catch (RuntimeException notYet) {
                LOG.info(
                        "Not prepared yet: {} ({})",
                        step.name(),
                        notYet.getClass().getSimpleName());
                return;
            }
        }
    }

    @Override
    public Health health() {
        return open.isEmpty()
                ? Health.up().build()
                : Health.down()
                        .withDetail("waiting", open.stream().map(Step::name).toList())
                        .build();
    }
}
