package com.xseven.dialogue.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Spreads names evenly over numbers, as PostgreSQL can do it too. Nothing secret rests on it. */
public final class Scattered {

    private Scattered() {}

    /** From 0 up to, not including, {@code places}: the first four bytes of the name's MD5, modulo that. */
    public static long among(long places, String name) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt()) % places;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected every Java to have MD5", impossible);
        }
    }
}
