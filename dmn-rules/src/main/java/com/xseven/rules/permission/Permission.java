package com.xseven.rules.permission;

/** Whether someone may do something. */
public enum Permission {
    /** At once. */
    ALLOWED,
    /** It takes effect when somebody else agrees. */
    NEEDS_APPROVAL,
    /** Not at all. */
    DENIED
}
