package com.xseven.store.journal;

import com.xseven.dialogue.identity.ConversationId;

/**
 * How far a conversation has come.
 *
 * @param turn the last turn that was written down; 0 when there is none yet
 */
public record TurnsSoFar(ConversationId conversation, int turn, boolean ended) {}
