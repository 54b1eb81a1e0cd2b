package com.xseven.workflows.models;

/** What a model is asked for. */
public enum Purpose {
    /** Commands, where the built-in understanding is not sure of any. */
    UNDERSTAND,
    /** An answer to an open question, from what tools find. */
    ANSWER,
    /** What a colleague should know who answers; no customer reads it. */
    CONSULT
}
