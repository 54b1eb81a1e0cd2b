package com.xseven.rules.escalation;

/** How fast a person has to come. */
public enum Urgency {
    /** Nobody is called. */
    NONE,
    /** When it fits. */
    NORMAL,
    /** Within minutes. */
    HIGH,
    /** Within a minute. */
    IMMEDIATE
}
