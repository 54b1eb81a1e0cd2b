package com.xseven.store.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.xseven.dialogue.business.Business;
import com.xseven.workflows.XSevenDataConverter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one state of a business from another: a digest of all that is shown of it. */
public record BusinessVersion(String digest) {

    private static final int BYTES = 12;

    public static BusinessVersion of(Business business) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(XSevenDataConverter.mapper().writeValueAsBytes(business));
            return new BusinessVersion(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Expected every Java to know SHA-256", impossible);
        }
    }
}
