package com.xseven.store.stream;

/** Hears of a conversation. */
public interface EventListener {

    /**
     * The next event, in the order of the stream, each once, one call after another. A listener that is not ready for more
     * does not return: what follows stays in the stream, and nobody else waits.
     */
    void heard(PublishedEvent event);

    /**
     * The streams are away for now. What is published meanwhile is heard once they are back, if it was kept. Must return
     * quickly, and may be called while an event is being heard.
     */
    default void interrupted() {}
}
