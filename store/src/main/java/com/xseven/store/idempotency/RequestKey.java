package com.xseven.store.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return digest(bytes());
    }

    /** SHA-256 of some bytes in hexadecimal. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected every Java runtime to know SHA-256", impossible);
        }
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
