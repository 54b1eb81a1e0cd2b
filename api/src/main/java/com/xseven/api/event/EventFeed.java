package com.xseven.api.event;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;
import com.xseven.store.stream.EventListener;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.stream.PublishedEvent;
import com.xseven.store.stream.Watch;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The events of one conversation, each once and in order, for one reader: those after a place, or for a new listener
 * those that the stream still holds. Where the stream skips something, was trimmed or is away, it is told from the
 * journal. A reader that is too slow loses the feed and resumes.
 */
final class EventFeed implements EventListener, AutoCloseable {

    private static final int LONGEST_QUEUE = 5_000;
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration FOREVER = Duration.ofDays(1);

    private final EventStreams streams;
    private final ReplayedTurns replayed;
    private final LinkedBlockingQueue<Optional<PublishedEvent>> arrived = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final Deque<PublishedEvent> ready = new ArrayDeque<>();
    private final Watch watch;
    private Optional<PublishedEvent> held = Optional.empty();
    private Optional<EventId> last;
    private boolean turnIsTold;
    /** How long the stream may be silent before the journal is asked; a stream that was lost tells nothing at all. */
    private Duration silence = LOOK;

    private volatile boolean overrun;

    /**
     * Begins to listen.
     *
     * @param after what the reader has heard already; empty for a new listener
     */
    EventFeed(ConversationId conversation, Optional<EventId> after, EventStreams streams, ReplayedTurns replayed) {
        this.streams = streams;
        this.replayed = replayed;
        this.last = after;
        this.watch = streams.watch(conversation, after.orElse(EventId.BEFORE_ALL), this);
    }

    @Override
    public void heard(PublishedEvent event) {
        arrive(Optional.of(event));
    }

    /** Wakes the reader, who then asks the journal. */
    @Override
    public void interrupted() {
        arrive(Optional.empty());
    }

    /** Whether the reader was too slow and has to resume with a new feed. */
    boolean isOverrun() {
        return overrun;
    }

    /** The next event; empty when none comes within that time. */
    Optional<PublishedEvent> next(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            long left = Math.max(0, deadline - System.nanoTime());
            Optional<PublishedEvent> event = arrivedWithin(Math.min(left, patienceWithTheStream()));
            if (event.isPresent()) {
                take(event.get());
            } else if (!askJournal() && System.nanoTime() >= deadline) {
                return Optional.empty();
            }
        }
        return Optional.of(delivered(ready.removeFirst()));
    }

    @Override
    public void close() {
        watch.close();
    }

    private void arrive(Optional<PublishedEvent> event) {
        if (!arrived.offer(event)) {
            overrun = true;
        }
    }

    private Optional<PublishedEvent> arrivedWithin(long nanos) throws InterruptedException {
        Optional<PublishedEvent> event = arrived.poll(nanos, TimeUnit.NANOSECONDS);
        return event == null ? Optional.empty() : event;
    }

    private long patienceWithTheStream() {
        Duration patience = streams.isLive() || silence.compareTo(LOOK) < 0 ? silence : LOOK;
        return patience.toNanos();
    }

    /** The journal tells a part at a time; after one that holds something the next is asked for at once. */
    private boolean askJournal() {
        List<PublishedEvent> told = replayed.after(last);
        ready.addAll(told);
        silence = told.isEmpty() ? FOREVER : Duration.ZERO;
        return !told.isEmpty();
    }

    private boolean isReady() {
        if (ready.isEmpty() && held.isPresent()) {
            PublishedEvent event = held.get();
            held = Optional.empty();
            take(event);
        }
        return !ready.isEmpty();
    }

    /** What the journal told already is not told again; what is missing before it is told first. */
    private void take(PublishedEvent event) {
        if (last.filter(told -> event.id().compareTo(told) <= 0).isPresent()) {
            return;
        }
        List<PublishedEvent> missed = follows(event.id()) ? List.of() : replayed.between(last, event.id());
        if (missed.isEmpty()) {
            ready.add(event);
        } else {
            ready.addAll(missed);
            held = Optional.of(event);
        }
    }

    private boolean follows(EventId next) {
        return last.map(told -> next.turn() == told.turn()
                        ? next.index() == told.index() + 1
                        : next.turn() == told.turn() + 1 && next.index() == 1 && turnIsTold)
                .orElse(true);
    }

    private PublishedEvent delivered(PublishedEvent event) {
        boolean sameTurn = last.filter(told -> told.turn() == event.id().turn()).isPresent();
        turnIsTold = event.event() instanceof ConversationEvent.Replied || (sameTurn && turnIsTold);
        last = Optional.of(event.id());
        return event;
    }
}
