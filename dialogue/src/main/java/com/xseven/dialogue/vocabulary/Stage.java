package com.xseven.dialogue.vocabulary;

/** Where a conversation stands. */
public enum Stage {
    GREETING,
    INTENT_DETECTION,
    INFORMATION_GATHERING,
    AGENT_ROUTING,
    PROCESSING,
    CONFIRMATION,
    WORKFLOW_TRIGGER,
    COMPLETION,
    ERROR_RECOVERY
}
