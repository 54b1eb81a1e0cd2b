package com.xseven.bench;

import java.io.IOException;

/** One conversation of many turns, a line for each tenth of them. */
final class LongConversationBenchmark {

    private static final int PARTS = 10;

    private final SystemUnderTest system;
    private final int turns;

    LongConversationBenchmark(SystemUnderTest system, int turns) {
        this.system = system;
        this.turns = turns;
    }

    Report run() throws IOException, InterruptedException {
        Report report = new Report();
        Chatter chatter = new Chatter(system.client(), 1);
        chatter.run();
        for (int part = 0; part < PARTS; part++) {
            SystemUnderTest.History before = system.history(chatter.conversationId());
            Measurement measurement = new Measurement();
            for (int turn = 0; turn < turns / PARTS; turn++) {
                long start = System.nanoTime();
                chatter.run();
                measurement.add(System.nanoTime() - start);
            }
            SystemUnderTest.History after = system.history(chatter.conversationId());
            report.line("to turn %5d   p50 %6.1f ms   p95 %6.1f ms   %s   worker heap %.0f MB"
                    .formatted(
                            (part + 1) * turns / PARTS,
                            measurement.millis(50),
                            measurement.millis(95),
                            weight(before, after),
                            system.workerHeap()));
        }
        return report;
    }

    private String weight(SystemUnderTest.History before, SystemUnderTest.History after) {
        if (!before.run().equals(after.run())) {
            return "continued as new          ";
        }
        double each = turns / (double) PARTS;
        return "%.1f events, %5.0f bytes a turn"
                .formatted((after.events() - before.events()) / each, (after.bytes() - before.bytes()) / each);
    }
}
