package com.xseven.api.health;

/** Where conversations live. */
public interface ConversationServers {

    /** Whether Temporal answers now. */
    boolean serverAnswers();

    /** Whether a worker has asked for conversations lately. */
    boolean workersPoll();
}
