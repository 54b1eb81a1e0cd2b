package com.xseven.workflows.waiting;

/** Something to tell somebody of an offer; one is sent for each offer and kind. */
public record WaitingNotice(String businessId, OpenOffer offer, Kind kind) {

    /** What it tells. */
    public enum Kind {
        OFFERED,
        TAKEN,
        EXPIRED
    }
}
