package com.xseven.models.langchain;

import com.xseven.models.ModelFailure.Reason;
import java.time.Duration;
import java.util.Optional;

/**
 * What a request met.
 *
 * @param note a status or a code of the provider's, fit for a log
 */
record Trouble(Reason reason, Optional<Duration> retryAfter, String note) {

    static Trouble of(Reason reason, String note) {
        return new Trouble(reason, Optional.empty(), note);
    }
}
