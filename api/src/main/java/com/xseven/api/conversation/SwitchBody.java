package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.Agent;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for another agent. */
record SwitchBody(
        @Schema(example = "GENERAL_PURPOSE") @Nullable Agent agent,

        @Schema(example = "She asked for somebody else") @Nullable
        String reason) {

    private static final int LONGEST_REASON = 500;

    SwitchBody checked() {
        Findings findings = new Findings();
        findings.expect(agent != null, "agent", "must name an agent");
        findings.expect(
                reason == null || (reason.length() <= LONGEST_REASON && Texts.isText(reason)),
                "reason",
                "must have at most " + LONGEST_REASON + " characters");
        findings.conclude();
        return this;
    }
}
