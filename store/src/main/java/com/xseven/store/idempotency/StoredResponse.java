package com.xseven.store.idempotency;

import java.util.Optional;

/** An answer as it went out; {@code location} is where what it made is found. */
public record StoredResponse(int status, Optional<String> contentType, Optional<String> location, String body) {

    /** Without the body, which may hold a token. */
    @Override
    public String toString() {
        return "StoredResponse[status=" + status + ", characters=" + body.length() + "]";
    }
}
