package com.xseven.rules.model;

import com.xseven.dialogue.vocabulary.Agent;

/**
 * What is known when a model is to be called.
 *
 * @param load share of the calls that may run at once which are running, between 0 and 1
 * @param budgetLeft share of the day's money that is not spent, between 0 and 1
 */
public record ModelFacts(Agent agent, double load, double budgetLeft, Health first, Health second) {

    public ModelFacts {
        if (!(load >= 0 && load <= 1) || !(budgetLeft >= 0 && budgetLeft <= 1)) {
            throw new IllegalArgumentException(
                    "Expected shares between 0 and 1, but found " + load + " and " + budgetLeft);
        }
    }
}
