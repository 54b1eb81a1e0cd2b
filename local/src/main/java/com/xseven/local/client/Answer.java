package com.xseven.local.client;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the API answered.
 *
 * @param body as JSON; a missing node when there was none
 */
public record Answer(int status, JsonNode body) {
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The stable code of a problem; empty when this is none. */
    public String problemCode() {
        return isSuccess() ? "" : body.path("code").asText();
    }

    /** One line for people about an answer that was not expected. */
    public String describe() {
        String detail = body.path("detail").asText(body.path("title").asText());
        return (status + " " + problemCode() + " " + detail).strip();
    }
}
