package com.xseven.dialogue.vocabulary;

/** What a customer wants with a message. */
public enum Intent {
    GREET,
    ASK_HOURS,
    ASK_OFFERS,
    ASK_LOCATION,
    ASK_POLICY,
    CHECK_AVAILABILITY,
    BOOK,
    RESCHEDULE,
    CANCEL_BOOKING,
    ORDER,
    TRACK_ORDER,
    CANCEL_ORDER,
    SEARCH,
    COMPARE,
    SHOW_ANALYTICS,
    UPDATE_HOURS,
    UPDATE_OFFER,
    UPDATE_STAFF,
    PENDING_ACTIONS,
    COMPLAIN,
    TALK_TO_HUMAN,
    EMERGENCY,
    CONFIRM,
    DENY,
    THANKS,
    GOODBYE,
    OUT_OF_SCOPE
}
