package com.xseven.workflows.architecture;

import io.temporal.workflow.Workflow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What workflow code does in place of what {@link Determinism} forbids. */
interface Permitted {

    static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis()).plus(Duration.ofSeconds(1));
    }

    static int aLot() {
        return Workflow.newRandom().nextInt(6);
    }

    static Object anId() {
        return Workflow.randomUUID();
    }

    static Set<DayOfWeek> aSet() {
        return EnumSet.of(DayOfWeek.MONDAY);
    }

    static Map<String, String> aMap(Stream<String> words) {
        return words.collect(Collectors.toMap(Function.identity(), word -> word, (one, other) -> one, TreeMap::new));
    }

    static Object groups(Stream<String> words) {
        return words.collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }
}
