package com.xseven.workflows.conversation;

import com.xseven.workflows.FailureType;
import com.xseven.workflows.journal.JournalActivities;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.TurnRecord;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A journal that keeps the first record of a turn, as the real one does. */
final class InMemoryJournal implements JournalActivities {

    private final AtomicInteger failuresLeft = new AtomicInteger();
    private final ConcurrentSkipListMap<Integer, TurnRecord> turns = new ConcurrentSkipListMap<>();

    @Override
    public void open(Opening opening) {}

    @Override
    public Recorded record(TurnRecord turn) {
        if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw ApplicationFailure.newFailure("away", FailureType.UNAVAILABLE.name());
        }
        TurnRecord stands = turns.putIfAbsent(turn.reply().turn(), turn);
        return stands == null
                ? new Recorded.Written()
                : new Recorded.StoodAlready(stands.reply().replyTo(), stands.standing());
    }

    /** The next attempts to record find the store away. */
    void isAwayFor(int attempts) {
        failuresLeft.set(attempts);
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
