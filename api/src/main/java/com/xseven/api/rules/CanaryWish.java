package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.store.rules.NewCanary;
import com.xseven.store.rules.RuleCanary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On how many conversations a version is to be tried, and what ends the trial. */
record CanaryWish(
        @Schema(description = "Of all conversations, in per cent, from 1 to 50", example = "10") @Nullable
        Integer share,

        @Schema(example = "Looks good on last week's decisions") @Nullable
        String reason,

        @Schema(
                description =
                        "How much its rate of errors or escalations may be higher than that of the published version,"
                                + " from 0.001 to 0.999",
                example = "0.05")
        @Nullable
        BigDecimal margin,

        @Schema(
                description = "How many turns of each have to be seen before they are compared, at most 2000",
                example = "20")
        @Nullable
        Integer minimum) {

    private static final int LARGEST_SHARE = 50;
    private static final int LARGEST_MINIMUM = RuleCanary.NEWEST;
    private static final BigDecimal USUAL_MARGIN = new BigDecimal("0.05");
    private static final BigDecimal SMALLEST_MARGIN = new BigDecimal("0.001");
    private static final BigDecimal LARGEST_MARGIN = new BigDecimal("0.999");
    private static final int USUAL_MINIMUM = 20;

    NewCanary of(String table, int number, String actor) {
        int conversations = Optional.ofNullable(share)
                .filter(given -> given >= 1 && given <= LARGEST_SHARE)
                .orElseThrow(() -> wrong("share", "must be from 1 to " + LARGEST_SHARE));
        int turns = minimum == null ? USUAL_MINIMUM : minimum;
        if (turns < 1 || turns > LARGEST_MINIMUM) {
            throw wrong("minimum", "must be from 1 to " + LARGEST_MINIMUM);
        }
        BigDecimal worse = margin == null ? USUAL_MARGIN : margin;
        if (worse.compareTo(SMALLEST_MARGIN) < 0 || worse.compareTo(LARGEST_MARGIN) > 0) {
            throw wrong("margin", "must be from " + SMALLEST_MARGIN + " to " + LARGEST_MARGIN);
        }
        return new NewCanary(table, number, conversations, actor, RuleWish.checked(reason), worse, turns);
    }

    private static Problem wrong(String field, String message) {
        return Problem.ofField(ProblemCode.INVALID_REQUEST, field, message);
    }
}
