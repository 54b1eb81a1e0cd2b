package com.xseven.store.stream;

/** Hears of a conversation. Calls come one after another and must return quickly. */
public interface EventListener {

    /** The next event, in the order of the stream, each once. */
    void heard(PublishedEvent event);

    /** The streams are away for now. What is published meanwhile is heard once they are back, if it was kept. */
    default void interrupted() {}
}
