package com.xseven.rules.recovery;

import com.xseven.dialogue.reply.Failure;
import java.util.Optional;

/**
 * What is known of a conversation that got stuck.
 *
 * @param failure the last one; empty when somebody asks for recovery though nothing failed
 * @param failures turns in a row that went wrong
 * @param recoveries how often recovery was tried since the last good turn
 * @param over whether the conversation has ended
 * @param needsHuman whether a person was called already
 */
public record RecoveryFacts(Optional<Failure> failure, int failures, int recoveries, boolean over, boolean needsHuman) {

    public RecoveryFacts {
        if (failures < 0 || recoveries < 0) {
            throw new IllegalArgumentException("Expected counts from 0, but found " + failures + " and " + recoveries);
        }
    }
}
