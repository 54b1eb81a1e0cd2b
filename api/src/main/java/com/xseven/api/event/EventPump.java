package com.xseven.api.event;

import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.store.stream.PublishedEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries events from a feed to one listener on a thread of its own, until the conversation or the listener is gone or the
 * listener's token ends.
 */
final class EventPump {

    private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final EventFeed feed;
    private final Sink sink;
    private final Stay stay;
    private final Thread thread;

    private EventPump(EventFeed feed, Sink sink, Stay stay) {
        this.feed = feed;
        this.sink = sink;
        this.stay = stay;
        this.thread = Thread.ofVirtual().name("events").unstarted(this::run);
    }

    /** Where events go. A failure means that the listener is gone. */
    interface Sink {

        void send(EventBody event) throws IOException;

        /** Shows a silent listener, and what is in between, that the connection lives; also right at the beginning. */
        void heartbeat() throws IOException;

        /** Nothing more will come. */
        void complete();

        /** Nothing more will come, since the token that the listener brought has ended. */
        default void expire() {
            complete();
        }
    }

    static EventPump start(EventFeed feed, Sink sink, Stay stay) {
        EventPump pump = new EventPump(feed, sink, stay);
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
            while (!ended && !stay.isOver() && !feed.isInterrupted()) {
                Optional<PublishedEvent> event = feed.next(stay.left(HEARTBEAT));
                ended = !stay.isOver() && tell(event);
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A listener is gone");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            leave();
        }
    }

    /** Whether that was the last one. */
    private boolean tell(Optional<PublishedEvent> event) throws IOException {
        if (event.isEmpty()) {
            sink.heartbeat();
            return false;
        }
        sink.send(EventBody.of(event.get()));
        return event.get().event() instanceof ConversationEvent.Ended;
    }

    private void leave() {
        if (stay.isOver()) {
            sink.expire();
        } else {
            sink.complete();
        }
    }
}
