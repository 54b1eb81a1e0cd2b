package com.xseven.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** A whole turn over HTTP, with one conversation that pauses and with many that do not, beside bare signals. */
final class TurnsBenchmark {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final SystemUnderTest system;
    private final Duration length;

    TurnsBenchmark(SystemUnderTest system, int seconds) {
        this.system = system;
        this.length = Duration.ofSeconds(seconds);
    }

    Report run() throws InterruptedException, ExecutionException {
        Report report = new Report();
        try (BareTurns bare = new BareTurns(system.temporal())) {
            warmUp(bare);
            for (Load load : List.of(
                    new Load(1, length, PAUSE),
                    new Load(32, length, Duration.ZERO),
                    new Load(64, length, Duration.ZERO))) {
                compare(report, load, bare);
            }
        }
        return report;
    }

    private void warmUp(BareTurns bare) throws InterruptedException, ExecutionException {
        Load load = new Load(16, length, Duration.ZERO);
        load.run(bare.clients());
        load.run(seed -> new Chatter(system.client(), seed));
    }

    private void compare(Report report, Load load, BareTurns bare) throws InterruptedException, ExecutionException {
        ProcessorTime first = ProcessorTime.of(system);
        Measurement signals = load.run(bare.clients());
        List<Chatter> chatters = new ArrayList<>();
        ProcessorTime before = ProcessorTime.of(system);
        Measurement turns = load.run(seed -> {
            Chatter chatter = new Chatter(system.client(), seed);
            chatters.add(chatter);
            return chatter;
        });
        ProcessorTime after = ProcessorTime.of(system);
        report.line("%d conversation%s%s"
                .formatted(
                        load.clients(),
                        load.clients() == 1 ? "" : "s",
                        load.pause().isPositive() ? ", pausing 100 ms" : ""));
        report.line("  bare signal and task  %s".formatted(signals.text()));
        report.line("  whole turn over HTTP  %s".formatted(turns.text()));
        report.line("  whole turn / bare     p50 %.2f   turns/s %.2f"
                .formatted(turns.millis(50) / signals.millis(50), turns.perSecond() / signals.perSecond()));
        report.line("  processor time, bare  %s".formatted(before.perTurnSince(first, signals.count())));
        report.line("  processor time, turn  %s".formatted(after.perTurnSince(before, turns.count())));
        report.line("  history of a turn     %s".formatted(weight(chatters.getFirst())));
    }

    /** Eight more turns of one conversation, by what they add to its history. */
    private String weight(Chatter chatter) {
        int turns = 8;
        SystemUnderTest.History before = system.history(chatter.conversationId());
        for (int turn = 0; turn < turns; turn++) {
            chatter.run();
        }
        SystemUnderTest.History after = system.history(chatter.conversationId());
        if (!before.run().equals(after.run())) {
            return "unknown, since the conversation continued as new meanwhile";
        }
        return "%.1f events, %.0f bytes"
                .formatted(
                        (after.events() - before.events()) / (double) turns,
                        (after.bytes() - before.bytes()) / (double) turns);
    }
}
