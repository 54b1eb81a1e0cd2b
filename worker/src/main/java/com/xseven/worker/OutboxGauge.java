package com.xseven.worker;

import com.xseven.store.outbox.OutboxBacklog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows how much waits in the outbox and for how long. It looks by itself, so that whoever reads metrics never waits for
 * the database; while that is away the values are not numbers, for the last ones seen would be believed.
 */
@Component
class OutboxGauge implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxGauge.class);

    private final Supplier<OutboxBacklog> outbox;
    private volatile Optional<OutboxBacklog> seen = Optional.empty();
    private boolean away;

    OutboxGauge(Supplier<OutboxBacklog> outbox) {
        this.outbox = outbox;
    }

    @Scheduled(fixedDelay = 5_000, scheduler = SchedulerConfiguration.METRICS)
    void look() {
        try {
            seen = Optional.of(outbox.get());
            away = false;
        } catch (RuntimeException failure) {
            seen = Optional.empty();
            if (!away) {
                LOG.warn(
                        "How much waits in the outbox is unknown: {}",
                        failure.getClass().getName());
            }
            away = true;
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("xseven.outbox.waiting", OutboxBacklog::events)
                .description("Events that wait for Kafka")
                .baseUnit(BaseUnits.EVENTS)
                .register(registry);
        gauge("xseven.outbox.age", backlog -> backlog.age().toMillis() / 1000.0)
                .description("For how long the oldest of them has waited, 0 when none waits")
                .baseUnit("seconds")
                .register(registry);
    }

    private Gauge.Builder<Supplier<Number>> gauge(String name, ToDoubleFunction<OutboxBacklog> value) {
        return Gauge.builder(name, () -> seen.map(value::applyAsDouble).orElse(Double.NaN));
    }
}
