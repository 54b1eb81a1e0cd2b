package com.xseven.store.idempotency;

import java.util.Optional;

/** An answer as it went out. */
public record StoredResponse(int status, Optional<String> contentType, String body) {

    /** Without the body, which may hold a token. */
    @Override
    public String toString() {
        return "StoredResponse[status=" + status + ", characters=" + body.length() + "]";
    }
}
