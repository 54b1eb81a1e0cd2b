package com.xseven.api.workflow;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Why a workflow is cancelled. The words stand in the Temporal UI in clear, so they name nobody. */
record CancelBody(@Schema(example = "double entry") Optional<String> reason) {

    private static final int LONGEST_REASON = 200;

    String checkedReason() {
        return reason.map(String::strip)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_REASON)
                .orElseThrow(() -> Problem.ofField(
                        ProblemCode.INVALID_REQUEST, "reason", "must have 1 to " + LONGEST_REASON + " characters"));
    }
}
