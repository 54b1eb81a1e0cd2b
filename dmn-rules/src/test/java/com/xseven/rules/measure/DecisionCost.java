package com.xseven.rules.measure;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Value;
import com.xseven.rules.analysis.TableAnalysis;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.camunda.TestTables;
import com.xseven.rules.oracle.KieTable;
import com.xseven.rules.routing.AgentRouting;
import com.xseven.rules.routing.RoutingFacts;
import com.xseven.rules.shipped.ShippedRules;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * Prints what start-up and a decision cost on one thread: this engine, the one it is made of as it comes, and KIE, on
 * the same generated table and the same facts, one after the other in the same process.
 */
public final class DecisionCost {

    private static final int ROUNDS = 7;
    private static final Duration ROUND = Duration.ofMillis(400);

    private DecisionCost() {}

    public static void main(String[] arguments) {
        startUp();
        System.out.printf(
                "%nMicroseconds a decision, one thread, median of %d rounds of %d ms%n", ROUNDS, ROUND.toMillis());
        System.out.printf("%-24s %12s %12s %12s%n", "", "X-Seven", "Camunda", "KIE");
        for (int rows : List.of(10, 50, 200, 1_000)) {
            generated(rows);
        }
        shipped();
        analyses();
    }

    private static void startUp() {
        System.out.println("Milliseconds of start-up, in this order in a fresh process");
        long start = System.nanoTime();
        CamundaDecisionEngine engine = new CamundaDecisionEngine();
        start = lap("engine", start);
        ShippedRules rules = ShippedRules.load(engine);
        start = lap("shipped tables, first parse", start);
        rules.agentRouting().decide(RoutingFacts.of(Flow.GLOBAL, Optional.empty(), Intent.GREET, 0.9));
        start = lap("first decision", start);
        rules.warmUp();
        start = lap("warm-up", start);
        rules.agentRouting().decide(RoutingFacts.of(Flow.GLOBAL, Optional.empty(), Intent.GREET, 0.9));
        start = lap("decision after it", start);
        ShippedRules.load(engine);
        lap("shipped tables, parsed again", start);
    }

    private static long lap(String name, long since) {
        System.out.printf("%-32s %10.2f%n", name, (System.nanoTime() - since) / 1e6);
        return System.nanoTime();
    }

    private static void generated(int rows) {
        byte[] document = WideTable.document(rows);
        DecisionTable table = TestTables.parsed(new CamundaDecisionEngine(), document);
        List<Map<String, Value>> facts = WideTable.facts(rows, new Random(5));
        double ours = median(facts, table::evaluate);
        double bare = median(WideTable.plain(facts), bareCamunda(document));
        double kie = median(facts, new KieTable(document, table.outline())::run);
        System.out.printf("%4d rows x 3 inputs      %12.1f %12.1f %12.1f%n", rows, ours, bare, kie);
    }

    private static Function<Map<String, Object>, Object> bareCamunda(byte[] document) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        DmnDecision decision = engine.parseDecision("wide", new ByteArrayInputStream(document));
        return facts -> engine.evaluateDecisionTable(decision, facts);
    }

    private static void shipped() {
        AgentRouting routing = ShippedRules.load(new CamundaDecisionEngine()).agentRouting();
        List<RoutingFacts> facts = Arrays.stream(Category.values())
                .flatMap(category -> Stream.of(Flow.values())
                        .map(flow -> RoutingFacts.of(flow, Optional.of(category), Intent.BOOK, 0.9)))
                .toList();
        System.out.printf("%nagent and collaborators       %6.1f%n", median(facts, routing::decide));
    }

    private static void analyses() {
        System.out.printf("%nMilliseconds to analyse a table, median of %d%n", ROUNDS);
        CamundaDecisionEngine engine = new CamundaDecisionEngine();
        for (int rows : List.of(50, 500, 1_000)) {
            DecisionTable table = TestTables.parsed(engine, WideTable.document(rows));
            double[] millis = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                Objects.requireNonNull(TableAnalysis.of(table));
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf("%4d rows x 3 inputs      %12.1f%n", rows, millis[ROUNDS / 2]);
        }
    }

    private static <T> double median(List<T> facts, Function<T, Object> decision) {
        double[] micros = new double[ROUNDS];
        round(facts, decision);
        round(facts, decision);
        for (int i = 0; i < ROUNDS; i++) {
            micros[i] = round(facts, decision);
        }
        Arrays.sort(micros);
        return micros[ROUNDS / 2];
    }

    private static <T> double round(List<T> facts, Function<T, Object> decision) {
        long start = System.nanoTime();
        long decisions = 0;
        while (System.nanoTime() - start < ROUND.toNanos()) {
            for (T fact : facts) {
                Objects.requireNonNull(decision.apply(fact));
                decisions++;
            }
        }
        return (System.nanoTime() - start) / 1e3 / decisions;
    }
}
