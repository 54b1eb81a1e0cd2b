package com.xseven.workflows.journal;

import com.xseven.dialogue.identity.ConversationId;

/** Names a turn to the journal. */
public record TurnKey(ConversationId conversation, int turn) {}
