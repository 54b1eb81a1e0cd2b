package com.xseven.rules.model;

/** Which of a provider's models. */
public enum ModelSize {
    LARGE,
    SMALL,
    /** None: the built-in understanding answers. */
    NONE
}
