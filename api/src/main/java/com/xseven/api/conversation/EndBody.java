package com.xseven.api.conversation;

import com.xseven.workflows.conversation.EndRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the end of a conversation; {@code rating} is from 1 to 5. */
record EndBody(
        @Schema(example = "All done") @Nullable String reason,
        @Schema(example = "5") @Nullable Integer rating) {

    private static final int LONGEST_REASON = 500;

    EndRequest request() {
        Findings findings = new Findings();
        findings.expect(rating == null || (rating >= 1 && rating <= 5), "rating", "must be from 1 to 5");
        findings.expect(
                reason == null || (reason.length() <= LONGEST_REASON && Texts.isText(reason)),
                "reason",
                "must have at most " + LONGEST_REASON + " characters");
        findings.conclude();
        return new EndRequest(Optional.ofNullable(reason), Optional.ofNullable(rating));
    }
}
