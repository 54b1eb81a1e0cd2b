package com.xseven.dialogue.vocabulary;

/** What someone may do who is signed in. */
public enum DashboardAction {
    /** Read the figures of a business. */
    SEE_ANALYTICS,
    /** Read its hours, offers and staff as the desk shows them. */
    SEE_BUSINESS,
    /** Say in other words what it is. */
    CHANGE_PROFILE,
    CHANGE_HOURS,
    CHANGE_OFFERS,
    CHANGE_STAFF,
    /** Read how far a change has come, and how many heard of it. */
    SEE_CHANGES,
    /** Take back a change of hours, offers or staff. */
    UNDO_CHANGES,
    /** Say which server is told of appointments, orders and changes. */
    CHANGE_WEBHOOK,
    /** Read appointments and the waiting list. */
    SEE_APPOINTMENTS,
    /** Move, cancel, note who did not come; put on the waiting list and take off. */
    CHANGE_APPOINTMENTS,
    SEE_ORDERS,
    /** Accept, move on, cancel. */
    CHANGE_ORDERS,
    /** Talk to the agents of the dashboard. */
    USE_DASHBOARD,
    /** Read what customers wrote. */
    SEE_CONVERSATIONS,
    /** Answer in place of an agent. */
    TAKE_OVER_CONVERSATIONS,
    /** Read what is under way. */
    SEE_WORKFLOWS,
    /** End in good order what is under way; a conversation says goodbye. */
    CANCEL_WORKFLOWS,
    MAKE_QR_CODES,
    SEE_RULES,
    EDIT_RULES,
    /** Make a version of a table live. */
    PUBLISH_RULES,
    /** Make a version live again that was live before. */
    ROLL_BACK_RULES,
    /** Read who changed what. */
    SEE_AUDIT
}
