package com.xseven.workflows;

/** One queue for each kind of work, so that each scales and is limited by itself. */
public final class TaskQueues {

    public static final String CONVERSATIONS = "conversations";
    public static final String BUSINESS = "business";

    /** Calls to language models from before each provider had a queue of its own; nothing is put here any more. */
    public static final String MODELS = "models";

    public static final String NOTIFICATIONS = "notifications";

    private TaskQueues() {}

    /** Calls that one provider of language models is asked first, by its name in the settings. */
    public static String models(String provider) {
        return MODELS + "-" + provider;
    }
}
