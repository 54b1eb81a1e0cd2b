package com.xseven.store.journal;

import com.xseven.dialogue.vocabulary.Agent;
import java.time.Duration;
import java.util.Optional;

/**
 * How an agent did in some time, counted in turns that answered somebody.
 *
 * @param recent turns of the last minutes
 * @param open conversations in which it speaks now
 * @param helped turns in which something was understood and nothing broke
 * @param fellBack turns in which something was away, or nothing was understood
 * @param handedOver turns since which a person is waited for
 * @param handedOn turns with which another agent took over from it, other than one that it had taken over from for a while
 * @param median of how long turns took; within 2.5 percent, as is {@code p95}; empty without turns
 */
public record AgentFigures(
        Agent agent,
        long turns,
        long recent,
        long open,
        long helped,
        long fellBack,
        long handedOver,
        long handedOn,
        Optional<Duration> median,
        Optional<Duration> p95) {

    /** A share of the turns, from 0 to 1; empty without turns. */
    public Optional<Double> share(long part) {
        return share(part, turns);
    }

    /**
     * How much of what it had to do it handed over, to a person or to another agent, from 0 to 1; empty where it had nothing to do. What it
     * handed on another agent answered, so that it is none of its turns.
     */
    public Optional<Double> handedAway() {
        return share(handedOver + handedOn, turns + handedOn);
    }

    private static Optional<Double> share(long part, long all) {
        return all == 0 ? Optional.empty() : Optional.of((double) part / all);
    }
}
