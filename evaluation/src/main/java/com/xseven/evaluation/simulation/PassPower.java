package com.xseven.evaluation.simulation;

import java.util.Collection;

/**
 * pass^k: the chance that a goal is reached in all of k conversations, by the estimator of tau-bench (Yao et al., 2024): of a
 * goal that was reached in c of n conversations, C(c, k) / C(n, k), and of these the mean over all goals.
 */
public final class PassPower {

    private PassPower() {}

    /** How often a goal was tried and reached. */
    public record Tried(int reached, int of) {
        public Tried {
            if (reached < 0 || reached > of) {
                throw new IllegalArgumentException("Expected from 0 to " + of + " times reached, but got " + reached);
            }
        }
    }

    /**
     * The mean over the goals; 0 where there are none.
     *
     * @param k at least 1, and no more than a goal was tried
     */
    public static double of(Collection<Tried> goals, int k) {
        return goals.stream().mapToDouble(goal -> of(goal, k)).average().orElse(0);
    }

    private static double of(Tried goal, int k) {
        if (k < 1 || k > goal.of()) {
            throw new IllegalArgumentException("Expected k from 1 to " + goal.of() + ", but got " + k);
        }
        double chance = 1;
        for (int drawn = 0; drawn < k; drawn++) {
            chance *= Math.max(0, goal.reached() - drawn) / (double) (goal.of() - drawn);
        }
        return chance;
    }
}
