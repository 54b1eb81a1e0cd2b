package com.xseven.store.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals answers, since they may hold tokens: AES-256-GCM under a key that HKDF-SHA256 (RFC 5869) derives from the name of
 * the request and the service's secret. Whoever has the database alone has neither; whoever guesses a weak name still
 * lacks the secret.
 */
final class AnswerSeal {

    private static final byte[] PURPOSE = "xseven answers under idempotency keys".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;
    private final SecureRandom random = new SecureRandom();

    AnswerSeal(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A fresh nonce and the sealed answer behind it. */
    byte[] seal(RequestKey request, StoredResponse response) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, request, nonce).doFinal(packed(response));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw unknownToThisJava(impossible);
        }
    }

    /** The answer; empty when it was sealed for another request or with another secret. */
    Optional<StoredResponse> open(RequestKey request, byte[] whole) {
        if (whole.length < NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        try {
            return Optional.of(unpacked(cipher(Cipher.DECRYPT_MODE, request, nonce)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES)));
        } catch (AEADBadTagException ofAnother) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw unknownToThisJava(impossible);
        }
    }

    private Cipher cipher(int mode, RequestKey request, byte[] nonce) throws GeneralSecurityException {
        SecretKey key = KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(request.bytes())
                                .addSalt(secret)
                                .thenExpand(PURPOSE, KEY_BYTES));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] packed(StoredResponse response) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(response.status());
            out.writeUTF(response.contentType().orElse(""));
            out.writeUTF(response.location().orElse(""));
            out.write(response.body().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static StoredResponse unpacked(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new StoredResponse(
                    in.readInt(),
                    given(in.readUTF()),
                    given(in.readUTF()),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static IllegalStateException unknownToThisJava(GeneralSecurityException failure) {
        return new IllegalStateException("Expected every Java runtime to know AES-GCM and HKDF", failure);
    }
}
