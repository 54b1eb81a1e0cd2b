package com.xseven.dialogue.vocabulary;

/** What a signed-in person may do; the first three hold within one business. */
public enum Role {
    OWNER,
    MANAGER,
    STAFF,
    ANALYST,
    OPERATOR,
    ADMIN
}
