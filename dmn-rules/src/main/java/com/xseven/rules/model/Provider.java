package com.xseven.rules.model;

/** Who answers. */
public enum Provider {
    /** The provider that is set up as the first. */
    FIRST,
    /** The one that is set up as the second. */
    SECOND,
    /** The built-in understanding. */
    BUILT_IN
}
