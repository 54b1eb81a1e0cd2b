package com.xseven.rules.model;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;

/**
 * What is known when a model was chosen and is about to be asked.
 *
 * @param budgetLeft share of the day's money that is not spent, between 0 and 1
 */
public record BoundsFacts(Agent agent, Channel channel, Flow flow, AskedFor purpose, double budgetLeft) {

    public BoundsFacts {
        if (!(budgetLeft >= 0 && budgetLeft <= 1)) {
            throw new IllegalArgumentException("Expected a share between 0 and 1, but found " + budgetLeft);
        }
    }
}
