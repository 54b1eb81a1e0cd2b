package com.xseven.api.event;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;
import com.xseven.store.journal.TurnsSoFar;
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
 * journal; while the journal is away too, what comes after a gap waits. A reader that is slow makes the stream's watcher
 * wait, so that little is kept for it.
 */
final class EventFeed implements EventListener, AutoCloseable {

    private static final int LONGEST_QUEUE = 32;

    private final ConversationId conversation;
    private final Audience.Seat seat;
    private final EventStreams streams;
    private final JournalWatch journal;
    private final ReplayedTurns replayed;
    private final LinkedBlockingQueue<Optional<PublishedEvent>> arrived = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final Deque<PublishedEvent> ready = new ArrayDeque<>();
    private final Watch watch;
    private Optional<PublishedEvent> held = Optional.empty();
    private boolean gapIsUnknown;
    private Optional<EventId> last;
    private boolean turnIsTold;
    private boolean journalWasAsked;
    private Optional<TurnsSoFar> toldUpTo = Optional.empty();
    private volatile boolean interrupted;
    private volatile boolean closed;

    /**
     * Begins to listen.
     *
     * @param after what the reader has heard already; empty for a new listener
     * @param seat the reader's, left when the feed is closed
     */
    EventFeed(ConversationId conversation, Optional<EventId> after, EventSources sources, Audience.Seat seat) {
        this.conversation = conversation;
        this.last = after;
        this.seat = seat;
        this.streams = sources.streams();
        this.journal = sources.journal();
        this.replayed = new ReplayedTurns(conversation, sources.transcripts());
        this.watch = streams.watch(conversation, after.orElse(EventId.BEFORE_ALL), this);
    }

    /** Waits while the reader is behind. */
    @Override
    public void heard(PublishedEvent event) {
        try {
            if (!closed) {
                arrived.put(Optional.of(event));
            }
        } catch (InterruptedException stopping) {
            interrupted = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Wakes the reader, who then asks the journal. One that is behind is awake. */
    @Override
    public void interrupted() {
        arrived.offer(Optional.empty());
    }

    /** Whether events may have been lost on their way, so that the reader has to resume with a new feed. */
    boolean isInterrupted() {
        return interrupted;
    }

    /** The next event; empty when none comes within that time. */
    Optional<PublishedEvent> next(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            long left = Math.max(0, deadline - System.nanoTime());
            if (held.isEmpty()) {
                arrivedWithin(Math.min(left, patienceWithTheStream())).ifPresentOrElse(this::take, this::askJournal);
            } else {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, JournalWatch.PAUSE.toNanos()));
            }
            if (left == 0 && ready.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(delivered(ready.removeFirst()));
    }

    @Override
    public void close() {
        watch.close();
        closed = true;
        arrived.clear();
        seat.close();
    }

    private Optional<PublishedEvent> arrivedWithin(long nanos) throws InterruptedException {
        Optional<PublishedEvent> event = arrived.poll(nanos, TimeUnit.NANOSECONDS);
        return event == null ? Optional.empty() : event;
    }

    /** A stream that was lost before this reader came tells nothing at all, so that the journal is asked once soon. */
    private long patienceWithTheStream() {
        return streams.isLive() && journalWasAsked ? Long.MAX_VALUE : JournalWatch.PAUSE.toNanos();
    }

    private boolean isReady() {
        if (ready.isEmpty()
                && held.isPresent()
                && (!gapIsUnknown || journal.latest(conversation).isPresent())) {
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
        switch (missedBefore(event.id())) {
            case Replay.Told(List<PublishedEvent> missed) when missed.isEmpty() -> ready.add(event);
            case Replay.Told(List<PublishedEvent> missed) -> {
                ready.addAll(missed);
                hold(event, false);
            }
            case Replay.Away() -> hold(event, true);
        }
    }

    private Replay missedBefore(EventId next) {
        return follows(next) ? new Replay.Told(List.of()) : replayed.between(last, next);
    }

    private void hold(PublishedEvent event, boolean behindUnknownGap) {
        held = Optional.of(event);
        gapIsUnknown = behindUnknownGap;
    }

    private boolean follows(EventId next) {
        return last.map(told -> next.turn() == told.turn()
                        ? next.index() == told.index() + 1
                        : next.turn() == told.turn() + 1 && next.index() == 1 && turnIsTold)
                .orElse(true);
    }

    private void askJournal() {
        journalWasAsked = true;
        journal.latest(conversation).filter(this::mayBeNews).ifPresent(standing -> {
            switch (replayed.after(last)) {
                case Replay.Told(List<PublishedEvent> news) when news.isEmpty() -> toldUpTo = Optional.of(standing);
                case Replay.Told(List<PublishedEvent> news) -> ready.addAll(news);
                case Replay.Away() -> {
                    // It is asked again after a pause.
                }
            }
        });
    }

    private boolean mayBeNews(TurnsSoFar standing) {
        boolean isTold = !standing.ended()
                && last.filter(told -> told.turn() > standing.turn() || (told.turn() == standing.turn() && turnIsTold))
                        .isPresent();
        return !isTold && !toldUpTo.equals(Optional.of(standing));
    }

    private PublishedEvent delivered(PublishedEvent event) {
        boolean sameTurn = last.filter(told -> told.turn() == event.id().turn()).isPresent();
        turnIsTold = event.event() instanceof ConversationEvent.Replied || (sameTurn && turnIsTold);
        last = Optional.of(event.id());
        return event;
    }
}
