package com.xseven.bench;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.local.layout.Addresses;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.ParseResult;
import com.xseven.rules.backtest.Backtest;
import com.xseven.rules.backtest.BacktestReport;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.routing.AgentRouting;
import com.xseven.rules.routing.RoutingDecision;
import com.xseven.rules.routing.RoutingFacts;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.Database;
import com.xseven.store.decision.Decisions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;

/** What it takes to put recorded decisions to a draft: read from PostgreSQL, asked again, counted. */
final class BacktestBenchmark {

    private static final String TABLE = AgentRouting.ROUTING.table();
    private static final int RUNS = 5;
    private static final int EXAMPLES = 50;

    private final SystemUnderTest system;
    private final int decisions;
    private final long seed;
    private final DecisionEngine engine = new CamundaDecisionEngine();

    BacktestBenchmark(SystemUnderTest system, int decisions, long seed) {
        this.system = system;
        this.decisions = decisions;
        this.seed = seed;
    }

    Report run() {
        Addresses addresses = system.addresses();
        try (Database database =
                Database.connect(addresses.postgresUrl(), Addresses.POSTGRES_USER, addresses.postgresPassword(), 2)) {
            // Long ago, so that nothing that looks at the last days meets what was made up here.
            MadeUpDecisions madeUp = new MadeUpDecisions(database.jdbi(), Instant.parse("2020-01-01T00:00:00Z"));
            madeUp.forget();
            try {
                madeUp.insert(decisions, this::decision);
                return measured(database.jdbi(), madeUp);
            } finally {
                madeUp.forget();
            }
        }
    }

    private Report measured(Jdbi jdbi, MadeUpDecisions madeUp) {
        Report report = new Report();
        Decisions kept = new Decisions(jdbi);
        DecisionTable draft = draft();
        for (int run = 1; run <= RUNS; run++) {
            long start = System.nanoTime();
            int[] read = {0};
            kept.each(TABLE, madeUp.first(), madeUp.end(), decisions, one -> read[0]++);
            double bare = seconds(start);
            start = System.nanoTime();
            Backtest backtest = new Backtest(draft, 0, EXAMPLES);
            kept.each(
                    TABLE,
                    madeUp.first(),
                    madeUp.end(),
                    decisions,
                    one -> backtest.add(one.occasion(), one.decision()));
            double whole = seconds(start);
            BacktestReport found = backtest.report();
            report.line("run %d: %,d decisions in %.2f s, %.1f times reading them (%.2f s); %,d changed, %,d failed"
                    .formatted(run, found.decisions(), whole, whole / bare, bare, found.changed(), found.failed()));
        }
        return report;
    }

    /** No two alike: the confidence has six digits, so that every one of them is evaluated. */
    private Decision decision(int number) {
        Random random = new Random(seed * 31 + number);
        RoutingDecision made = Shipped.ROUTING.decide(new RoutingFacts(
                any(random, Flow.values()),
                Optional.of(any(random, Category.values())),
                any(random, Intent.values()),
                (double) number / decisions,
                "en",
                Channel.WEB,
                Optional.empty(),
                Optional.empty(),
                random.nextInt(3),
                Optional.empty()));
        Decision decision = made.decisions().getFirst();
        return new Decision(decision.table(), "1", decision.rows(), decision.inputs(), decision.outputs());
    }

    /** The tables that made the recorded decisions. */
    private static final class Shipped {
        private static final AgentRouting ROUTING =
                ShippedRules.load(new CamundaDecisionEngine()).agentRouting();
    }

    /** A haircut is taken care of by whoever takes care of everything. */
    private DecisionTable draft() {
        String document = new String(ShippedRules.document(TABLE), StandardCharsets.UTF_8)
                .replace("<text>\"BEAUTY_SALON\"</text>", "<text>\"GENERAL_PURPOSE\"</text>");
        return switch (engine.parse(document.getBytes(StandardCharsets.UTF_8))) {
            case ParseResult.Parsed parsed -> parsed.table();
            case ParseResult.Rejected rejected ->
                throw new IllegalStateException("Expected a sound draft, but: " + rejected.faults());
        };
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start)
                / (double) ChronoUnit.SECONDS.getDuration().toNanos();
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
