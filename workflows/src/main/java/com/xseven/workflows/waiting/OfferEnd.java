package com.xseven.workflows.waiting;

/** What became of an offer. */
public record OfferEnd(How how) {

    /** How it ended. */
    public enum How {
        TAKEN,
        DECLINED,
        EXPIRED,
        /** There was none, or it was over before. */
        NOT_OPEN
    }
}
