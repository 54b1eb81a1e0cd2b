package com.xseven.rules.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Value;
import com.xseven.rules.oracle.GeneratedFacts;
import com.xseven.rules.shipped.ShippedTables;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int DECISIONS = 5_000;
    private static final ThreadMXBean THREAD_BEAN = ManagementFactory.getThreadMXBean();

    /** What one thread saw: its answers, and how often it had to wait for another. */
    private record Run(List<Evaluation> evaluations, long waits) {}

    @ParameterizedTest
    @ValueSource(strings = {"agent-routing", "agent-collaborators", "booking-policy", "search-ranking"})
    void shouldDecideAlikeWithoutWaitingWhenEightThreadsShareATable(String name) throws Exception {
        // given
        DecisionTable table = ShippedTables.table(name);
        List<Map<String, Value>> facts =
                new GeneratedFacts(table.outline()).stream(8).limit(DECISIONS).toList();
        List<Evaluation> alone = run(table, facts, new CyclicBarrier(1)).evaluations();
        System.gc(); // what caches hold weakly is gone now, as it will be now and then

        // when
        List<Run> runs = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            Callable<Run> task = () -> run(table, facts, start);
            for (Future<Run> run : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                runs.add(run.get());
            }
        }

        // then
        assertThat(runs).hasSize(THREADS).allSatisfy(run -> {
            assertThat(run.evaluations()).isEqualTo(alone);
            assertThat(run.waits()).isZero();
        });
    }

    private static Run run(DecisionTable table, List<Map<String, Value>> facts, CyclicBarrier start) throws Exception {
        start.await();
        long before = waits();
        List<Evaluation> evaluations = facts.stream().map(table::evaluate).toList();
        return new Run(evaluations, waits() - before);
    }

    private static long waits() {
        ThreadInfo thread = THREAD_BEAN.getThreadInfo(Thread.currentThread().threadId());
        return thread.getBlockedCount() + thread.getWaitedCount();
    }
}
