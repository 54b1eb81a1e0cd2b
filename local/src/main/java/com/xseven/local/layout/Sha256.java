package com.xseven.local.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for some content: the beginning of its SHA-256. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Goes on with a text in UTF-8. */
    public Sha256 and(String text) {
        return and(text.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 and(byte[] content) {
        digest.update(content);
        return this;
    }

    /** The first bytes in hexadecimal. To be asked once. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(digest.digest(), 0, bytes);
    }
}
