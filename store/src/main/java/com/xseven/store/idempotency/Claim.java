package com.xseven.store.idempotency;

/** What a request finds under its key. */
public sealed interface Claim {

    /** Nobody else is on it: carry it out, then keep its answer or give it up. */
    record Granted() implements Claim {}

    /** A twin is being carried out right now. */
    record Busy() implements Claim {}

    /** It was carried out before. */
    record Answered(StoredResponse response) implements Claim {}

    /** The key was used for another request. */
    record Misused() implements Claim {}
}
