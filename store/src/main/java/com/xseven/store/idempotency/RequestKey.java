package com.xseven.store.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a request that may be repeated. It is a digest, so that neither keys nor callers stand in the database.
 *
 * @param digest SHA-256 in hexadecimal
 */
public record RequestKey(String digest) {

    /**
     * The name of a request.
     *
     * @param principal who asks
     * @param path where
     * @param key what the caller named the request
     */
    public static RequestKey of(String principal, String path, String key) {
        return new RequestKey(digest((principal + '\n' + path + '\n' + key).getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 of some bytes in hexadecimal. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected every Java runtime to know SHA-256", impossible);
        }
    }
}
