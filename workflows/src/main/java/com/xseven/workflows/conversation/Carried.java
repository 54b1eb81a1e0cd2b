package com.xseven.workflows.conversation;

import com.xseven.workflows.journal.Recorded;

/** How the carrying out of a turn ended. */
sealed interface Carried permits Outcome, Carried.WrittenBefore {

    /** An earlier attempt had written the turn already, so nothing was done again. */
    record WrittenBefore(Recorded.StoodAlready record) implements Carried {}
}
