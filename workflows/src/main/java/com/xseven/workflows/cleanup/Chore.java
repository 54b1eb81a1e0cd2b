package com.xseven.workflows.cleanup;

/** One kind of thing that is swept away once it is old. */
public enum Chore {
    /** Events that have been in Kafka for long. */
    PUBLISHED_EVENTS,
    /** Names of appointments that were given up, kept for as long as an attempt to hold them may still be on its way. */
    WITHDRAWN_APPOINTMENTS,
    /** Decisions by table and time, on which drafts of rules are tried; the turns' own explanations stay. */
    DECISIONS,
    /** Conversations that the journal takes for active while no workflow carries them any more, as after a termination by hand. */
    LOST_CONVERSATIONS,
    /** Places that were held and never confirmed, after the time that the booking policy gave them. */
    EXPIRED_HOLDS,
    /** Entries of waiting lists whose time is past. Whoever still waits is looked after again, should word of a free place have been lost. */
    WAITING_LISTS,
    /** Letters and other notices, however they went out. */
    NOTICES,
    /** Entries of waiting lists that were answered, or passed by. */
    FINISHED_WAITING,
    /** Wrong guesses at orders, once they do not count any more. */
    ORDER_GUESSES,
    /** Calls to language models one by one; what they add up to stays. */
    MODEL_CALLS
}
