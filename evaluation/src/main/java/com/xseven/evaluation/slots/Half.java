package com.xseven.evaluation.slots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * One of two halves of any file, by the text of its utterances alone: the first to look at while rules are written, the second to
 * measure them on. The same text always falls into the same half.
 */
public enum Half {
    FIRST,
    SECOND;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Half of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return digest[0] % 2 == 0 ? FIRST : SECOND;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
