package com.xseven.models.langchain;

import com.xseven.models.ModelFailure.Reason;
import java.util.Optional;

/**
 * What single events of a stream say that LangChain4j does not hand on: errors after the beginning, refusals, the end. Looked
 * for in the raw JSON, where quotes inside of texts are escaped, so that no text of a model can be taken for a sign.
 */
final class StreamSigns {

    private StreamSigns() {}

    static Optional<Trouble> trouble(String data) {
        if (data.contains("\"refusal\":\"") || data.contains("\"stop_reason\":\"refusal\"")) {
            return Optional.of(Trouble.of(Reason.REFUSED, "refusal"));
        }
        if (data.startsWith("{\"error\":") || data.startsWith("{\"type\":\"error\"")) {
            boolean tooMany = data.contains("rate_limit");
            return Optional.of(Trouble.of(
                    tooMany ? Reason.RATE_LIMITED : Reason.SERVER_ERROR, "an error in the middle of the stream"));
        }
        return Optional.empty();
    }

    /** Whether nothing is missing after it. */
    static boolean isEnd(String data) {
        return data.equals("[DONE]") || data.contains("\"done\":true");
    }
}
