package com.xseven.rules.permission;

/** What someone may do who is signed in. */
public enum DashboardAction {
    /** Read the figures of a business. */
    SEE_ANALYTICS,
    /** Read its hours, offers and staff as the desk shows them. */
    SEE_BUSINESS,
    CHANGE_HOURS,
    CHANGE_OFFERS,
    CHANGE_STAFF,
    /** Take back a change of hours, offers or staff. */
    UNDO_CHANGES,
    SEE_APPOINTMENTS,
    /** Move, cancel, note who did not come. */
    CHANGE_APPOINTMENTS,
    SEE_ORDERS,
    /** Accept, move on, cancel. */
    CHANGE_ORDERS,
    /** Read what customers wrote. */
    SEE_CONVERSATIONS,
    /** Answer in place of an agent. */
    TAKE_OVER_CONVERSATIONS,
    MAKE_QR_CODES,
    EDIT_RULES,
    /** Make a version of a table live. */
    PUBLISH_RULES,
    /** Read who changed what. */
    SEE_AUDIT
}
