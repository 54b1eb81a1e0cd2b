package com.xseven.e2e;

/** The steps of a waiting list, each at a business of its own, since a business has one walk along its list. */
enum WaitingKind {
    OFFER("quickclips", "quickclips.bob", "haircut", "OFFERED", "HELD"),
    TELL_OF_OFFER("rapid-plumbing", "rapid-plumbing.nick", "callout", "OFFERED", "HELD"),
    TAKE("beautyhub", "beautyhub.tanya", "haircut", "TAKEN", "CONFIRMED"),
    DECLINE("serenity-spa", "serenity-spa.ines", "massage", "DECLINED", "CANCELLED"),
    LEAVE("hairart", "hairart.nina", "haircut", "DECLINED", "CANCELLED");

    private final String business;
    private final String staff;
    private final String offer;
    private final String end;
    private final String place;

    WaitingKind(String business, String staff, String offer, String end, String place) {
        this.business = business;
        this.staff = staff;
        this.offer = offer;
        this.end = end;
        this.place = place;
    }

    String business() {
        return business;
    }

    /** Who was booked by somebody else, and is waited for. */
    String staff() {
        return staff;
    }

    String offer() {
        return offer;
    }

    /** How the entry stands in the end; it is what the step writes, too. */
    String end() {
        return end;
    }

    /** How the place stands in the end that was held for the entry. */
    String place() {
        return place;
    }

    /** Whether the worker dies over a letter. */
    boolean isLetter() {
        return this == TELL_OF_OFFER;
    }

    /** Whether the offer is made before the step begins, and answered in it. */
    boolean isAnswer() {
        return this == TAKE || this == DECLINE || this == LEAVE;
    }

    /** Whether the walk goes on in the end, until the time of the offer is over. */
    boolean goesOn() {
        return this != TAKE && this != DECLINE;
    }
}
