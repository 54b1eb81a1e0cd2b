package com.xseven.store.decision;

import java.time.Instant;

/**
 * Where a decision stands among all others, which are read backwards from there: by time, then by turn, those that no turn made
 * last of their moment.
 *
 * @param at to the microsecond
 * @param conversation whose turn made it; blank where none did
 * @param turn 0 where none did
 * @param place among those of the turn, or among all that no turn made
 */
public record DecisionKey(Instant at, String conversation, int turn, long place) {

    /** Before all that were made at that moment or later. */
    public static DecisionKey until(Instant moment) {
        return new DecisionKey(moment, "", -1, -1);
    }
}
