package com.xseven.rules.escalation;

import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import java.util.Optional;

/**
 * What is known of a turn when it may need a person.
 *
 * @param confidence of the intent, between 0 and 1
 * @param mood where it was noticed
 * @param failures attempts in a row that did not help the customer
 */
public record EscalationFacts(Flow flow, Intent intent, double confidence, Optional<Mood> mood, int failures) {

    public EscalationFacts {
        if (!(confidence >= 0 && confidence <= 1) || failures < 0) {
            throw new IllegalArgumentException("Expected a confidence between 0 and 1 and failures from 0, but found "
                    + confidence + " and " + failures);
        }
    }
}
