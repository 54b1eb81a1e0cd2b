package com.xseven.api.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.stream.EventListener;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.stream.PublishedEvent;
import com.xseven.store.stream.Watch;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Waits for the reply to one message, which the event stream announces. Listening begins with its creation. */
final class ReplyWait implements EventListener, AutoCloseable {

    private final EventStreams streams;
    private final MessageId message;
    private final Lookup lookup;
    private final LinkedBlockingQueue<Optional<Reply>> news = new LinkedBlockingQueue<>();
    private final Watch watch;

    ReplyWait(EventStreams streams, Message message, Lookup lookup) {
        this.streams = streams;
        this.message = message.id();
        this.lookup = lookup;
        this.watch = streams.watchNewest(message.conversation(), this);
    }

    /** Another way to find the reply, for when the stream does not tell. */
    interface Lookup {

        /**
         * The reply, if there is one by now.
         *
         * @param streamsAreLive whether the stream would have told, were everything in order
         */
        Optional<Reply> look(boolean streamsAreLive);
    }

    @Override
    public void heard(PublishedEvent published) {
        if (published.event() instanceof ConversationEvent.Replied(Reply reply)
                && reply.replyTo().contains(message)) {
            news.add(Optional.of(reply));
        }
    }

    @Override
    public void interrupted() {
        news.add(Optional.empty());
    }

    /** The reply, or nothing after that time. */
    Optional<Reply> await(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Pace pace = new Pace();
        while (true) {
            boolean live = streams.isLive();
            long left = deadline - System.nanoTime();
            Optional<Reply> told = heardWithin(Math.min(left, pace.next(live).toNanos()));
            if (told.isPresent()) {
                return told;
            }
            Optional<Reply> found = lookup.look(streams.isLive());
            if (found.isPresent() || System.nanoTime() >= deadline) {
                return found;
            }
        }
    }

    @Override
    public void close() {
        watch.close();
    }

    private Optional<Reply> heardWithin(long nanos) throws InterruptedException {
        Optional<Reply> told = news.poll(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
        return told == null ? Optional.empty() : told;
    }

    /**
     * How long to wait before looking. A live stream tells by itself and looking is only the net under it; without the
     * stream looking is the only way.
     */
    private static final class Pace {

        private Duration live = Duration.ofSeconds(1);
        private Duration away = Duration.ofMillis(50);

        Duration next(boolean streamsAreLive) {
            if (streamsAreLive) {
                away = Duration.ofMillis(50);
                live = longer(live, Duration.ofSeconds(8));
                return live.dividedBy(2);
            }
            away = longer(away, Duration.ofSeconds(1));
            return away.dividedBy(2);
        }

        private static Duration longer(Duration pause, Duration longest) {
            Duration twice = pause.multipliedBy(2);
            return twice.compareTo(longest) > 0 ? longest : twice;
        }
    }
}
