package com.xseven.rules.model;

/** What a model is asked for by the wish whose bounds are looked up. */
public enum AskedFor {
    /** What the messages mean. */
    UNDERSTAND,
    /** An answer to an open question, with whatever is looked up and whoever is heard for it. */
    ANSWER
}
