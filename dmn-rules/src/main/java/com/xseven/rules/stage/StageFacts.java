package com.xseven.rules.stage;

import com.xseven.dialogue.vocabulary.Stage;
import java.util.Optional;

/**
 * What is known when an agent is about to speak or act.
 *
 * @param stage where the turn found the conversation
 * @param action what the customer wants done, if anything
 * @param confidence of what was understood, between 0 and 1
 * @param missing how many details of the action are not known yet
 * @param asked how often in a row the same detail was asked for
 * @param agreed whether the customer said yes to exactly what was put before them
 */
public record StageFacts(
        Stage stage, Optional<StageAction> action, double confidence, int missing, int asked, boolean agreed) {

    public StageFacts {
        if (!(confidence >= 0 && confidence <= 1) || missing < 0 || asked < 0) {
            throw new IllegalArgumentException("Expected a confidence between 0 and 1 and counts from 0, but found "
                    + confidence + ", " + missing + " and " + asked);
        }
    }
}
