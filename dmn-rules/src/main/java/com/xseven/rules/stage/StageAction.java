package com.xseven.rules.stage;

/** What a customer wants done. The names are those of the intents. */
public enum StageAction {
    BOOK,
    RESCHEDULE,
    CANCEL_BOOKING,
    ORDER,
    CANCEL_ORDER,
    UPDATE_HOURS,
    UPDATE_OFFER,
    UPDATE_STAFF
}
