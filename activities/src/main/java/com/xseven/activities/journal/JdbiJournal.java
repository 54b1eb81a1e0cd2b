package com.xseven.activities.journal;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournalWriter;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.stream.PublishedEvent;
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
import java.util.List;
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
        streams.publish(turn.reply().conversationId(), events(turn, recorded));
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

    private List<PublishedEvent> events(TurnRecord attempted, Recorded recorded) {
        return switch (recorded) {
            case Recorded.Written written ->
                TurnEvents.of(attempted.reply(), attempted.explanation().tools(), attempted.ended());
            case Recorded.StoodAlready stood ->
                eventsThatStand(
                        attempted.reply().conversationId(), attempted.reply().turn());
        };
    }

    /** What an earlier attempt wrote; this one may have come out otherwise, down to the tools used and the end. */
    private List<PublishedEvent> eventsThatStand(ConversationId conversation, int turn) {
        Reply reply = journal.reply(conversation, turn).orElseThrow(JdbiJournal::nothingStands);
        Explanation explanation = journal.explanation(conversation, turn).orElseThrow(JdbiJournal::nothingStands);
        Optional<End> end = journal.conversation(conversation).flatMap(kept -> kept.endWith(turn));
        return TurnEvents.of(reply, explanation.tools(), end);
    }

    private static IllegalStateException nothingStands() {
        return new IllegalStateException("Expected the journal to hold the turn that stood already, but it does not");
    }
}
