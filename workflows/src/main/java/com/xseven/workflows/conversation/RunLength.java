package com.xseven.workflows.conversation;

/** Counts the turns of one run of the workflow. */
final class RunLength {

    private int turns;

    void countTurn() {
        turns++;
    }

    /** Whether a limit is reached; a limit of 0 never is. */
    boolean reached(int limit) {
        return limit > 0 && turns >= limit;
    }
}
