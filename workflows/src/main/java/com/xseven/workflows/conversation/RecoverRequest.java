package com.xseven.workflows.conversation;

import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import java.util.Optional;

/**
 * Asks a conversation to get over what went wrong.
 *
 * @param requestId names this wish: the same one again is not carried out twice
 * @param strategy how; empty leaves it to the rules
 */
public record RecoverRequest(String requestId, Optional<RecoveryStrategy> strategy) {}
