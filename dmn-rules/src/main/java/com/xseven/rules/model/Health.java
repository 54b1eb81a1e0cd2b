package com.xseven.rules.model;

/** How a provider of models is. */
public enum Health {
    HEALTHY,
    /** It answers, but late or not every time. */
    SLOW,
    /** It does not answer, or none is set up. */
    DOWN
}
