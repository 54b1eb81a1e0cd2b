package com.xseven.store.rules;

/** How far a version has come. */
public enum RuleStatus {
    /** Saved, and looked at by nobody else. */
    DRAFT,
    /** Waits for a second person. */
    IN_REVIEW,
    /** Decides for a share of conversations. */
    CANARY,
    /** Decides; at most one version of a table. */
    PUBLISHED,
    /** Decided once. */
    RETIRED
}
