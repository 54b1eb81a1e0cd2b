package com.xseven.store.models;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** How workers find the language models that are set up. */
public final class ModelHealthBook {

    /** What a worker told that is gone. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final Jdbi jdbi;

    public ModelHealthBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How a model answers; the best first. */
    public enum Health {
        HEALTHY,
        /** Late, or not every time. */
        SLOW,
        /** Not at all. */
        DOWN
    }

    /**
     * Takes the place of what that worker told before.
     *
     * @param models by name, as {@code provider/model}
     */
    public void tell(String worker, Map<String, Health> models, Instant at) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from model_health where worker = :worker or at < :forgotten")
                    .bind("worker", worker)
                    .bind("forgotten", at.minus(FORGOTTEN))
                    .execute();
            PreparedBatch batch = handle.prepareBatch(
                    "insert into model_health (worker, model, health, at) values (:worker, :model, :health, :at)");
            models.forEach((model, health) -> batch.bind("worker", worker)
                    .bind("model", model)
                    .bind("health", health.name())
                    .bind("at", at)
                    .add());
            batch.execute();
        });
    }

    /** What was told since then, as well as any worker finds it. */
    public SortedMap<String, Health> since(Instant moment) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select model, health from model_health where at >= :moment")
                .bind("moment", moment)
                .reduceRows(new TreeMap<String, Health>(), (models, row) -> {
                    models.merge(
                            row.getColumn("model", String.class),
                            Health.valueOf(row.getColumn("health", String.class)),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                    return models;
                }));
    }
}
