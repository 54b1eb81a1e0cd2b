package com.xseven.workflows.recovery;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import java.util.Optional;

/**
 * How a conversation recovers.
 *
 * @param decision of the rules, to be kept with the turn; empty where whoever asked for recovery chose
 */
public record RecoveryChoice(RecoveryStrategy strategy, Optional<Decision> decision) {}
