package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;

/**
 * How a conversation got over what went wrong.
 *
 * @param byRules whether the rules chose the strategy, rather than whoever asked
 * @param turn number of the turn that did it; its explanation holds the decision of the rules
 * @param continuedIn where it goes on: the conversation itself, or the one that took its place
 */
public record Recovered(
        String requestId, RecoveryStrategy strategy, boolean byRules, int turn, ConversationId continuedIn) {

    /** Whether the conversation ends with it. */
    boolean ends() {
        return strategy == RecoveryStrategy.CREATE_NEW_CONVERSATION;
    }
}
