package com.xseven.api.event;

import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.store.stream.PublishedEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries events from a feed to one listener on a thread of its own, until the conversation or the listener is gone. */
final class EventPump {

    private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final EventFeed feed;
    private final Sink sink;
    private final Thread thread;

    private EventPump(EventFeed feed, Sink sink) {
        this.feed = feed;
        this.sink = sink;
        this.thread = Thread.ofVirtual().name("events").unstarted(this::run);
    }

    /** Where events go. A failure means that the listener is gone. */
    interface Sink {

        void send(EventBody event) throws IOException;

        /** Shows a silent listener, and what is in between, that the connection lives; also right at the beginning. */
        void heartbeat() throws IOException;

        /** Nothing more will come. */
        void complete();
    }

    static EventPump start(EventFeed feed, Sink sink) {
        EventPump pump = new EventPump(feed, sink);
        pump.thread.start();
        return pump;
    }

    void stop() {
        thread.interrupt();
    }

    private void run() {
        try (feed) {
            sink.heartbeat();
            boolean ended = false;
            while (!ended && !feed.isInterrupted()) {
                Optional<PublishedEvent> event = feed.next(HEARTBEAT);
                if (event.isPresent()) {
                    sink.send(EventBody.of(event.get()));
                    ended = event.get().event() instanceof ConversationEvent.Ended;
                } else {
                    sink.heartbeat();
                }
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A listener is gone");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            sink.complete();
        }
    }
}
