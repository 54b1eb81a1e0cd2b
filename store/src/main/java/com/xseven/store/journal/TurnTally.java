package com.xseven.store.journal;

import com.xseven.dialogue.vocabulary.Agent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The turns of one agent, while they are added up. What the numbers mean is said where the table is made. */
final class TurnTally {

    private static final int HELPED = 1;
    private static final int FELL_BACK = 2;
    private static final int HANDED_OVER = 4;
    private static final double STEP = 1.05;

    private final SortedMap<Integer, Long> byLength = new TreeMap<>();
    private long turns;
    private long recent;
    private long helped;
    private long fellBack;
    private long handedOver;

    void add(int outcome, int worked, long counted, long recently) {
        turns += counted;
        recent += recently;
        helped += (outcome & HELPED) == 0 ? 0 : counted;
        fellBack += (outcome & FELL_BACK) == 0 ? 0 : counted;
        handedOver += (outcome & HANDED_OVER) == 0 ? 0 : counted;
        byLength.merge(worked, counted, Long::sum);
    }

    AgentFigures figures(Agent agent, long open, long handedOn) {
        return new AgentFigures(
                agent, turns, recent, open, helped, fellBack, handedOver, handedOn, quantile(0.5), quantile(0.95));
    }

    /** The shortest time in which at least that share of the turns was done. */
    private Optional<Duration> quantile(double share) {
        long done = 0;
        for (Map.Entry<Integer, Long> length : byLength.entrySet()) {
            done += length.getValue();
            if (done >= share * turns) {
                return Optional.of(Duration.ofMillis(Math.round(Math.pow(STEP, length.getKey()))));
            }
        }
        return Optional.empty();
    }
}
