package com.xseven.rules.routing;

/** How a customer sounds. */
public enum Mood {
    CALM,
    UPSET
}
