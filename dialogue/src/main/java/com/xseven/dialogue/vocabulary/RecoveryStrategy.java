package com.xseven.dialogue.vocabulary;

/** How a conversation that got stuck goes on. */
public enum RecoveryStrategy {
    /** The same agent tries again. */
    RETRY_SAME_AGENT,
    /** The general agent takes over. */
    SWITCH_TO_FALLBACK,
    /** What was agreed on so far is dropped; the conversation goes on. */
    RESET_CONVERSATION,
    /** A new conversation takes the place of this one. */
    CREATE_NEW_CONVERSATION,
    /** A person takes over. */
    ESCALATE_TO_HUMAN
}
