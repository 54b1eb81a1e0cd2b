package com.xseven.api.store;

import com.xseven.store.Database;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Brings the schema up to date in the background, as soon as PostgreSQL is there, so that the api starts without it. */
@Component
final class Migration implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Database database;
    private volatile boolean running;

    Migration(Database database) {
        this.database = database;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("migration").start(this::migrateOnceItIsThere);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void migrateOnceItIsThere() {
        try {
            Duration pause = SHORTEST_PAUSE;
            while (running && !migrated()) {
                Thread.sleep(pause);
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean migrated() {
        try {
            database.migrate();
            return true;
        } catch (FlywayException away) {
            LOG.warn(
                    "The schema cannot be brought up to date yet: {}",
                    away.getClass().getSimpleName());
            return false;
        }
    }
}
