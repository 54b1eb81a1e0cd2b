package com.xseven.dialogue.reply;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Role;
import java.util.List;
import java.util.Optional;

/**
 * How it came that this agent answered a turn, and who helped, where that is more than the tables' choice.
 *
 * @param byHand the wish by which this agent answers; it holds until the next one, except in turns for which the table
 *     {@code agent-routing} chooses otherwise
 * @param handOver from whom the agent took over in this turn, if from anybody
 * @param heard colleagues who were asked in this turn, in order
 */
public record Staffing(Optional<ByHand> byHand, Optional<HandOver> handOver, List<Heard> heard) {

    /** The tables chose, as they had before. */
    public static final Staffing USUAL = new Staffing(Optional.empty(), Optional.empty(), List.of());

    public Staffing {
        heard = List.copyOf(heard);
    }

    /**
     * Somebody wished for this agent.
     *
     * @param since number of the turn with the wish
     * @param by in which role; empty: the customer
     */
    public record ByHand(int since, Optional<Role> by) {}

    /** A colleague, and what came of asking it. */
    public record Heard(Agent agent, Result result) {}

    /** What came of asking a colleague. */
    public enum Result {
        /** It answered in time, and what it said was laid before the agent. */
        ANSWERED,
        /** It did not answer before the deadline. */
        LATE,
        /** No model could be reached for it. */
        AWAY,
        /** What it said rests on nothing, and was left out. */
        UNSOUND,
        /** It had nothing to say. */
        DECLINED,
        /** What models may take in the turn did not reach for it. */
        NOT_ASKED
    }
}
