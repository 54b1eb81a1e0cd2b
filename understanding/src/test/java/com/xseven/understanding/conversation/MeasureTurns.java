package com.xseven.understanding.conversation;

import com.xseven.understanding.BuiltInUnderstanding;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * Prints the processor time that understanding takes, over every message of the conversations in the files given as
 * arguments, once all of them have been heard, so that the encoder has nothing left to do.
 */
final class MeasureTurns {

    private static final int WARM_UP_ROUNDS = 15;
    private static final int ROUNDS = 40;

    private MeasureTurns() {}

    public static void main(String[] files) {
        BuiltInUnderstanding understanding = new BuiltInUnderstanding();
        List<Talk.Turn> turns = Arrays.stream(files)
                .flatMap(file -> Script.in(file).stream())
                .flatMap(script -> script.turns(understanding).stream())
                .toList();
        measure(understanding, turns, WARM_UP_ROUNDS);
        double[] micros = measure(understanding, turns, ROUNDS);
        Arrays.sort(micros);
        System.out.printf(
                "%d messages, microseconds: mean %.0f, p50 %.0f, p95 %.0f, p99 %.0f%n",
                micros.length,
                Arrays.stream(micros).average().orElse(0),
                micros[micros.length / 2],
                micros[micros.length * 95 / 100],
                micros[micros.length * 99 / 100]);
    }

    private static double[] measure(BuiltInUnderstanding understanding, List<Talk.Turn> turns, int rounds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] micros = new double[turns.size()];
        for (int turn = 0; turn < micros.length; turn++) {
            Talk.Heard heard = turns.get(turn).heard();
            long start = threads.getCurrentThreadCpuTime();
            for (int round = 0; round < rounds; round++) {
                understanding.understand(heard.messages(), heard.context());
            }
            micros[turn] = (threads.getCurrentThreadCpuTime() - start) / 1e3 / rounds;
        }
        return micros;
    }
}
