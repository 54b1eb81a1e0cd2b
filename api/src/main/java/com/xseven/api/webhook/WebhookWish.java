package com.xseven.api.webhook;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a business's server is to be told. */
record WebhookWish(
        @Schema(example = "https://marios.example/hooks/xseven") @Nullable
        String url) {

    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** The address; ends the request if it is none. Whether it may be reached is decided each time something is sent. */
    String checked() {
        String given = url;
        if (given == null || given.length() > LONGEST || !isAddress(given)) {
            throw Problem.ofField(
                    ProblemCode.INVALID_REQUEST,
                    "url",
                    "must be an address that begins with https:// or http://, without user and password");
        }
        return given;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
