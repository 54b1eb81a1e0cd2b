package com.xseven.rules.escalation;

/** Whether a person takes over. */
public enum Escalating {
    /** The agents go on. */
    NONE,
    /** The customer is asked whether a person should come. */
    OFFER,
    /** A person is called. */
    HAND_OVER
}
