package com.xseven.models;

import java.time.Duration;
import java.util.Optional;

/** A call to a model that brought no answer. The message names no key and no text of a customer. */
public final class ModelFailure extends Exception {

    /** Why there is no answer. */
    public enum Reason {
        /** Too many calls (429). */
        RATE_LIMITED,
        /** The provider's own fault (5xx). */
        SERVER_ERROR,
        /** Nothing, or no end, within the deadline. */
        TIMED_OUT,
        /** The answer broke off, or did not fit into the tokens that it may have. */
        CUT_OFF,
        /** It came whole and could not be read, or breaks its schema. */
        MALFORMED,
        /** The provider refuses the content. */
        REFUSED,
        /** The provider does not take the call as it is (400, 401, 403, 404, 422): a mistake of the settings. */
        MISCONFIGURED,
        /** No connection. */
        UNREACHABLE,
        /** Not called: it failed too often just now, or too many calls run. */
        NOT_TRIED
    }

    private final ModelId model;
    private final Reason reason;
    private final transient Optional<Duration> retryAfter;
    private final transient Usage usage;

    /**
     * Without a cause, since the texts of libraries and providers may hold keys and what customers wrote.
     *
     * @param retryAfter how long the provider asks to be left alone
     * @param usage what is paid all the same
     */
    public ModelFailure(ModelId model, Reason reason, Optional<Duration> retryAfter, Usage usage) {
        super(model + ": " + reason);
        this.model = model;
        this.reason = reason;
        this.retryAfter = retryAfter;
        this.usage = usage;
    }

    public ModelFailure(ModelId model, Reason reason) {
        this(model, reason, Optional.empty(), Usage.NONE);
    }

    public ModelId model() {
        return model;
    }

    public Reason reason() {
        return reason;
    }

    /** How long the provider asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** What is paid all the same: of an answer that came and was of no use. */
    public Usage usage() {
        return usage;
    }
}
