package com.xseven.api.agent;

import com.xseven.api.problem.Problem;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.store.journal.AgentFigures;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/**
 * The figures of the last day as metrics. They are read from the journal, so every process of the api tells the same: take one of
 * them, not their sum. While the journal is away, they have no value.
 */
@Component
final class AgentMetrics implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final double MILLIS = 1_000.0;

    private final AgentLedger ledger;
    private final InstantSource clock;
    private Instant readAt = Instant.MIN;
    private List<AgentFigures> read = List.of();

    AgentMetrics(AgentLedger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Agent agent : Agent.values()) {
            gauge(registry, agent, "turns", "Turns of the last day", AgentFigures::turns);
            gauge(registry, agent, "load.turns", "Turns of the last five minutes", AgentFigures::recent);
            gauge(registry, agent, "load.conversations", "Conversations in which it speaks", AgentFigures::open);
            gauge(registry, agent, "latency.p50.seconds", "Half of its turns took less", of -> seconds(of.median()));
            gauge(registry, agent, "latency.p95.seconds", "95 percent took less", of -> seconds(of.p95()));
            gauge(registry, agent, "success.ratio", "Share that helped", of -> share(of, of.helped()));
            gauge(registry, agent, "fallback.ratio", "Share that fell back", of -> share(of, of.fellBack()));
            gauge(registry, agent, "handover.ratio", "Share handed over", of -> ratio(of.handedAway()));
        }
    }

    private void gauge(
            MeterRegistry registry, Agent agent, String name, String meaning, ToDoubleFunction<AgentFigures> figure) {
        Gauge.builder("xseven.agent." + name, this, metrics -> metrics.value(agent, figure))
                .description(meaning)
                .tag("agent", agent.name())
                .register(registry);
    }

    private double value(Agent agent, ToDoubleFunction<AgentFigures> figure) {
        return figures().stream()
                .filter(figures -> figures.agent() == agent)
                .mapToDouble(figure)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** All gauges of a scrape read once; also that nothing can be read is remembered for a while. */
    private synchronized List<AgentFigures> figures() {
        Instant now = clock.instant();
        if (readAt.isBefore(now.minus(FRESH)) || readAt.isAfter(now)) {
            readAt = now;
            read = current(now);
        }
        return read;
    }

    private List<AgentFigures> current(Instant now) {
        try {
            return ledger.figures(Optional.empty(), now.minus(AgentDesk.day()), now.minus(AgentDesk.LATELY));
        } catch (Problem away) {
            return List.of();
        }
    }

    private static double share(AgentFigures figures, long part) {
        return ratio(figures.share(part));
    }

    private static double ratio(Optional<Double> share) {
        return share.orElse(Double.NaN);
    }

    private static double seconds(Optional<Duration> time) {
        return time.map(length -> length.toMillis() / MILLIS).orElse(Double.NaN);
    }
}
