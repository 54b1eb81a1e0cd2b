package com.xseven.rules.burst;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;

/**
 * What is known when messages wait.
 *
 * @param stage of the turn that runs, or else where the conversation stands
 * @param waiting how many messages wait, at least 1
 */
public record BurstFacts(Channel channel, Stage stage, int waiting) {

    public BurstFacts {
        if (waiting < 1) {
            throw new IllegalArgumentException("Expected at least one message to wait, but found " + waiting);
        }
    }
}
