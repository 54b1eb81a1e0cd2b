package com.xseven.models.settings;

/** What a provider does with the JSON schema of an answer. What comes is checked in any case. */
public enum SchemaSupport {
    /** It is sent, and the provider keeps the model to it. */
    ENFORCED,
    /** The model is asked for it in words. */
    ASKED
}
