package com.xseven.api.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/**
 * Where a business's server is told.
 *
 * @param secret signs what is sent, as Standard Webhooks does; shown once, when it is made
 */
record WebhookBody(
        @Schema(example = "https://marios.example/hooks/xseven")
        String url,

        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> secret) {

    @Override
    public String toString() {
        return "WebhookBody[url=" + url + "]";
    }
}
