package com.xseven.store.idempotency;

import com.xseven.store.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * Names a request that may be repeated. Only its digest stands in the database, so that neither keys nor callers do.
 *
 * @param principal who asks
 * @param path where
 * @param key what the caller named the request
 */
public record RequestKey(String principal, String path, String key) {

    /** SHA-256 of the whole name in hexadecimal. */
    public String digest() {
        return Sha256.of(bytes());
    }

    /** The whole name, in which no part can be taken for another: no part holds a line feed. */
    byte[] bytes() {
        return (principal + '\n' + path + '\n' + key).getBytes(StandardCharsets.UTF_8);
    }

    /** Without the key, which opens the answer. */
    @Override
    public String toString() {
        return "RequestKey[" + digest() + "]";
    }
}
