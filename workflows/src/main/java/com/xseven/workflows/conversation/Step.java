package com.xseven.workflows.conversation;

/** What moves a conversation from stage to stage. */
public enum Step {
    /** Messages were taken up. */
    RECEIVE,
    /** It is known what they mean. */
    UNDERSTAND,
    /** It is known who answers. */
    ROUTE,
    /** The agent asks for a detail. */
    ASK,
    /** The agent asks for a yes. */
    PROPOSE,
    /** The agent answers, and nothing is open. */
    ANSWER,
    /** The customer said yes, and it is carried out. */
    COMMIT,
    /** A person has to take over. */
    HAND_OVER,
    /** The agent, or something that it needs, could not go on. */
    FAIL,
    /** It starts over, or waits for a person, because it got stuck. */
    RECOVER,
    /** The conversation ends. */
    END
}
