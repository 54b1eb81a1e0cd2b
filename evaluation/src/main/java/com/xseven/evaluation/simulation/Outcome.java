package com.xseven.evaluation.simulation;

import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.simulation.PassPower.Tried;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All attempts with one engine.
 *
 * @param repeats how often each goal was tried
 */
public record Outcome(Engine engine, int repeats, List<Attempt> attempts) {
    public Outcome {
        attempts = List.copyOf(attempts);
    }

    /** How often each goal was reached, in the order of the goals. */
    public Map<Goal, Tried> tried(Predicate<Goal> chosen) {
        Map<Goal, Tried> tried = new LinkedHashMap<>();
        attempts.stream()
                .filter(attempt -> chosen.test(attempt.goal()))
                .forEach(attempt -> tried.merge(
                        attempt.goal(),
                        new Tried(attempt.passed() ? 1 : 0, 1),
                        (one, other) -> new Tried(one.reached() + other.reached(), one.of() + other.of())));
        return tried;
    }

    public double passPower(int k, Predicate<Goal> chosen) {
        return PassPower.of(tried(chosen).values(), k);
    }

    /** How long customers wait for an answer, at most, so often: 0.95 is the 95th percentile. In milliseconds. */
    public double millis(double share) {
        double[] sorted = attempts.stream()
                .flatMap(attempt -> attempt.millis().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    /** The customer's turns of a conversation, in the mean. */
    public double turns() {
        return attempts.stream()
                .mapToInt(attempt -> attempt.millis().size())
                .average()
                .orElse(0);
    }

    /** What models cost in a conversation, in the mean, in US dollars. */
    public BigDecimal cost() {
        BigDecimal all =
                attempts.stream().map(attempt -> attempt.spent().cost()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return attempts.isEmpty() ? all : all.divide(BigDecimal.valueOf(attempts.size()), 6, RoundingMode.HALF_UP);
    }

    /** What answered, such as {@code built-in}. */
    public String models() {
        return attempts.stream()
                .flatMap(attempt -> attempt.spent().models().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public List<Attempt> failures() {
        return attempts.stream().filter(attempt -> !attempt.passed()).toList();
    }
}
