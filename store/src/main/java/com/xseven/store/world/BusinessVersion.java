package com.xseven.store.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.xseven.dialogue.business.Business;
import com.xseven.store.Sha256;
import com.xseven.workflows.XSevenDataConverter;
import java.io.UncheckedIOException;

/** Tells one state of a business from another: a digest of all that is shown of it. */
public record BusinessVersion(String digest) {

    private static final int DIGITS = 24;

    public static BusinessVersion of(Business business) {
        try {
            return new BusinessVersion(Sha256.of(XSevenDataConverter.mapper().writeValueAsBytes(business))
                    .substring(0, DIGITS));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
