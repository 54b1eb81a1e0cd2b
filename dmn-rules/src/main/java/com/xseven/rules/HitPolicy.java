package com.xseven.rules;

/** Which of the rows that fit the facts decide. */
public enum HitPolicy {
    /** Exactly one row may fit; two that fit are a fault of the table. */
    UNIQUE,
    /** The topmost. */
    FIRST,
    /** All of them; their order means nothing. */
    COLLECT,
    /** All of them, from the top down. */
    RULE_ORDER
}
