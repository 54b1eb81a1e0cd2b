package com.xseven.activities.journal;

import com.xseven.dialogue.reply.Reply;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournalWriter;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.stream.TurnEvents;
import com.xseven.workflows.conversation.Opening;
import com.xseven.workflows.journal.JournalActivities;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.TurnRecord;

/** Writes to PostgreSQL first and tells Redis afterwards: what was told is always written, and what is lost can be read. */
public final class JdbiJournal implements JournalActivities {

    private final JournalWriter writer;
    private final Journal journal;
    private final EventStreams streams;

    public JdbiJournal(JournalWriter writer, Journal journal, EventStreams streams) {
        this.writer = writer;
        this.journal = journal;
        this.streams = streams;
    }

    @Override
    public void open(Opening opening) {
        writer.open(opening);
    }

    @Override
    public Recorded record(TurnRecord turn) {
        Recorded recorded = writer.record(turn);
        publish(turn, standing(turn.reply(), recorded));
        return recorded;
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
