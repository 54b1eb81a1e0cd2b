package com.xseven.workflows.conversation;

import com.xseven.workflows.journal.JournalActivities;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.TurnRecord;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/** A journal that keeps the first record of a turn, as the real one does. */
final class InMemoryJournal implements JournalActivities {

    private final ConcurrentSkipListMap<Integer, TurnRecord> turns = new ConcurrentSkipListMap<>();

    @Override
    public void open(Opening opening) {}

    @Override
    public Recorded record(TurnRecord turn) {
        TurnRecord stands = turns.putIfAbsent(turn.reply().turn(), turn);
        return stands == null
                ? new Recorded.Written()
                : new Recorded.StoodAlready(stands.reply().replyTo(), stands.standing());
    }

    /** As if another attempt had written that turn. */
    void writtenBefore(TurnRecord turn) {
        turns.put(turn.reply().turn(), turn);
    }

    List<TurnRecord> turns() {
        return List.copyOf(turns.values());
    }

    /** What was said, turn by turn, such as {@code m1 m2 -> BOOK}. */
    List<String> transcript() {
        return turns().stream()
                .map(turn -> String.join(
                                " ",
                                turn.reply().replyTo().stream()
                                        .map(Object::toString)
                                        .toList())
                        + " -> " + turn.reply().text())
                .toList();
    }
}
