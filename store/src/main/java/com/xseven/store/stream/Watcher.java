package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.EventId;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import redis.clients.jedis.exceptions.JedisException;

/**
 * One listener and how far it has heard. A ring makes it read on; rings that come while it reads make it read once more
 * afterwards, so one thread at a time serves it and no ring is missed.
 */
final class Watcher {

    private static final int NEWEST = 16;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 100;

    private final ConversationId conversation;
    private final EventListener listener;
    private final StreamLog log;
    private final Executor executor;
    private final BooleanSupplier live;
    private final AtomicInteger rings = new AtomicInteger();
    private volatile boolean closed;
    private Optional<EventId> heard;

    Watcher(
            ConversationId conversation,
            Optional<EventId> after,
            EventListener listener,
            StreamLog log,
            Executor executor,
            BooleanSupplier live) {
        this.conversation = conversation;
        this.heard = after;
        this.listener = listener;
        this.log = log;
        this.executor = executor;
        this.live = live;
    }

    ConversationId conversation() {
        return conversation;
    }

    void ring() {
        if (rings.getAndIncrement() == 0) {
            executor.execute(this::answerRings);
        }
    }

    void interrupted() {
        executor.execute(listener::interrupted);
    }

    void close() {
        closed = true;
    }

    private void answerRings() {
        int answered;
        do {
            answered = rings.get();
            readOn();
        } while (rings.addAndGet(-answered) != 0 && !closed);
    }

    private void readOn() {
        boolean more = true;
        while (more && !closed) {
            try {
                StreamLog.Page page = heard.map(place -> log.after(conversation, place))
                        .orElseGet(() -> log.newest(conversation, NEWEST));
                more = heard.isPresent() && page.full();
                heard = page.end().or(() -> heard).or(() -> Optional.of(EventId.BEFORE_ALL));
                page.events().forEach(this::tell);
            } catch (JedisException away) {
                listener.interrupted();
                more = pauseWhileLive();
            }
        }
    }

    private void tell(PublishedEvent event) {
        if (!closed) {
            listener.heard(event);
        }
    }

    /** Whether to try again. While the doorbell is away it makes no sense; its return rings. */
    private boolean pauseWhileLive() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
            return live.getAsBoolean();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
