package com.xseven.rules.retention;

/** What is kept for a while. */
public enum KeptData {
    /** A conversation that runs and in which nobody writes. */
    QUIET_CONVERSATION,
    /** One that the journal takes for active though nothing is heard of it. */
    LOST_CONVERSATION,
    /** What was said in a conversation that is over. */
    ENDED_CONVERSATION,
    /** An event that Kafka has. */
    PUBLISHED_EVENT,
    /** The name of an appointment that was given up. */
    WITHDRAWN_APPOINTMENT,
    /** A letter, or whatever else somebody was told, by any channel. */
    NOTICE,
    /** An entry of a waiting list that was answered, or passed by. */
    FINISHED_WAITING,
    /** What a table was asked and what it said. */
    RECORDED_DECISION,
    /** One call to a language model, and what it cost; what a day cost stays. */
    MODEL_CALL,
    /** Who changed what. */
    AUDIT_ENTRY
}
