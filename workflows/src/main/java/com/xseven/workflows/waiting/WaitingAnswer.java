package com.xseven.workflows.waiting;

/** What somebody says to an offer. */
public record WaitingAnswer(String entryId, Word word) {

    /** Yes or no. */
    public enum Word {
        ACCEPT,
        DECLINE
    }
}
