package com.xseven.workflows.journal;

import io.temporal.activity.ActivityInterface;

/** Writes conversations down. Everything here may be repeated and is written once. */
@ActivityInterface(namePrefix = "Journal-")
public interface JournalActivities {

    /** Notes the beginning and the greeting. */
    void open(Opening opening);

    /** What stands for a turn already; asked before anything is done in the world, since a crash may have let the turn be written without it. */
    EarlierRecord earlier(TurnKey key);

    /**
     * Writes a turn, its messages, its reply, its explanation and its events, in one transaction, unless the turn is
     * written already, and tells whoever waits for the reply.
     */
    Recorded record(TurnRecord turn);
}
