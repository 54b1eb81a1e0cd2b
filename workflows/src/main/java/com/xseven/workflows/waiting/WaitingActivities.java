package com.xseven.workflows.waiting;

import io.temporal.activity.ActivityInterface;

/** The waiting list and the book. Everything here may be repeated and has its effect once. */
@ActivityInterface(namePrefix = "Waiting-")
public interface WaitingActivities {

    /** Puts somebody at the end of the list, unless they wait for enough, and has somebody look whether anything is free by now. */
    JoinOutcome join(WaitingJoin join);

    /** Leaves what is held for somebody to the next one, and has somebody look who that is. */
    void leave(WaitingLeave leave);

    /** Holds a place for the first one whom something suits that is free now. An offer that was made and is not known comes first. */
    NextOffer next(WaitingRound round);

    /** Ends an offer; a place that was not taken becomes free. Says how it ended, since others may have been faster. */
    OfferEnd close(OfferClosing closing);
}
