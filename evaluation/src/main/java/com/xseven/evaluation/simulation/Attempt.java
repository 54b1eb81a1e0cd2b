package com.xseven.evaluation.simulation;

import com.xseven.evaluation.goal.Goal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One conversation about a goal.
 *
 * @param repeat the how manieth, from 0
 * @param reasons why it failed; empty when it succeeded
 * @param notes what could not be put back as it was
 * @param millis how long the customer waited for each answer
 * @param spent on models
 */
public record Attempt(
        Goal goal,
        int repeat,
        String conversationId,
        List<Line> transcript,
        List<String> reasons,
        List<String> notes,
        List<Double> millis,
        Spent spent) {
    public Attempt {
        transcript = List.copyOf(transcript);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
        millis = List.copyOf(millis);
    }

    /**
     * What a conversation cost.
     *
     * @param cost in US dollars
     * @param models that answered
     */
    public record Spent(BigDecimal cost, long tokens, SortedSet<String> models) {
        public Spent {
            models = Collections.unmodifiableSortedSet(new TreeSet<>(models));
        }

        static Spent nothing() {
            return new Spent(BigDecimal.ZERO, 0, new TreeSet<>());
        }
    }

    /** The same with notes about what came after. */
    Attempt with(List<String> others) {
        return new Attempt(goal, repeat, conversationId, transcript, reasons, others, millis, spent);
    }

    public boolean passed() {
        return reasons.isEmpty();
    }
}
