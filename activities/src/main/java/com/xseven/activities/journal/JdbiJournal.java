package com.xseven.activities.journal;

import com.xseven.dialogue.reply.Reply;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournalWriter;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.stream.TurnEvents;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.EarlierRecord;
import com.xseven.workflows.journal.JournalActivities;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.TurnKey;
import com.xseven.workflows.journal.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes to PostgreSQL first and tells Redis afterwards: what was told is always written, and what is lost can be read. */
public final class JdbiJournal implements JournalActivities {

    private final JournalWriter writer;
    private final Journal journal;
    private final EventStreams streams;
    private final InstantSource clock;

    public JdbiJournal(JournalWriter writer, Journal journal, EventStreams streams, InstantSource clock) {
        this.clock = clock;
        this.writer = writer;
        this.journal = journal;
        this.streams = streams;
    }

    @Override
    public void open(Opening opening) {
        writer.open(opening);
    }

    @Override
    public EarlierRecord earlier(TurnKey key) {
        return new EarlierRecord(writer.earlier(key));
    }

    @Override
    public Recorded record(TurnRecord turn) {
        Recorded recorded = moment(writer.record(timed(turn)));
        publish(turn, standing(turn.reply(), recorded));
        return recorded;
    }

    /** Noted before anybody is told, so that no reader of the reply can have written earlier. */
    private Recorded moment(Recorded recorded) {
        return switch (recorded) {
            case Recorded.Written written ->
                new Recorded.Written(Optional.of(clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            case Recorded.StoodAlready stood -> stood;
        };
    }

    /** How long the customer waited for the turn to begin, and how long it took until now. */
    private TurnRecord timed(TurnRecord turn) {
        SortedMap<String, Double> millis = new TreeMap<>(turn.explanation().millis());
        turn.messages().stream()
                .map(CustomerMessage::at)
                .findFirst()
                .ifPresent(accepted -> millis.put("waited", millis(accepted, turn.at())));
        millis.put("worked", millis(turn.at(), clock.instant()));
        return turn.withExplanation(turn.explanation().withMillis(millis));
    }

    private static double millis(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }

    private Reply standing(Reply attempted, Recorded recorded) {
        return switch (recorded) {
            case Recorded.Written written -> attempted;
            case Recorded.StoodAlready stood ->
                journal.reply(attempted.conversationId(), attempted.turn()).orElse(attempted);
        };
    }

    private void publish(TurnRecord turn, Reply reply) {
        streams.publish(
                reply.conversationId(), TurnEvents.of(reply, turn.explanation().tools(), turn.ended()));
    }
}
