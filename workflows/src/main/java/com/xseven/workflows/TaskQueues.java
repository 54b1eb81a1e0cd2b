package com.xseven.workflows;

/** One queue for each kind of work, so that each scales and is limited by itself. */
public final class TaskQueues {

    public static final String CONVERSATIONS = "conversations";
    public static final String BUSINESS = "business";
    public static final String MODELS = "models";
    public static final String NOTIFICATIONS = "notifications";

    private TaskQueues() {}
}
