package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an analyst wants to check, to save, or to have back. */
final class RuleWish {

    private static final int LONGEST_REASON = 1_000;

    private static final String EXAMPLES = "Lines of cells between commas below a header, as a version's `examples`;"
            + " or a list of {words, inputs, expected}, as its `exampleRows`";

    private RuleWish() {}

    /** A document to look at; without examples, those of the newest version are put to it. */
    record Check(
            @Schema(description = "DMN 1.3 in XML, at most 5 MB") @Nullable
            String document,

            @Schema(description = EXAMPLES, implementation = Object.class) @Nullable
            JsonNode examples) {

        String xml() {
            return given("document", document);
        }

        Optional<String> cases() {
            return examplesOf(examples);
        }
    }

    /** A document to save; without examples, those of its parent go on. */
    record Draft(
            @Schema(description = "DMN 1.3 in XML, at most 5 MB") @Nullable
            String document,

            @Schema(description = EXAMPLES, implementation = Object.class) @Nullable
            JsonNode examples,

            @Schema(description = "The number of the version that this was made from", example = "1") @Nullable
            Integer parent,

            @Schema(example = "Large parties call us anyway") @Nullable
            String reason) {

        String xml() {
            return given("document", document);
        }

        Optional<String> cases() {
            return examplesOf(examples);
        }

        int from() {
            return Optional.ofNullable(parent)
                    .orElseThrow(() -> Problem.ofField(ProblemCode.INVALID_REQUEST, "parent", "must be given"));
        }

        String why() {
            return checked(reason);
        }
    }

    /** Why something is done that others should hear the reason of. */
    record Because(
            @Schema(example = "Too many complaints") @Nullable
            String reason) {

        String why() {
            return checked(reason);
        }
    }

    private static Optional<String> examplesOf(@Nullable JsonNode examples) {
        return Optional.ofNullable(examples).filter(given -> !given.isNull()).map(RuleExample::file);
    }

    static String checked(@Nullable String text) {
        String given = given("reason", text);
        if (given.length() > LONGEST_REASON) {
            throw Problem.ofField(
                    ProblemCode.INVALID_REQUEST, "reason", "must have at most " + LONGEST_REASON + " characters");
        }
        return given;
    }

    /** As it is stored and evaluated: half characters are no text, and neither is zero. */
    private static String given(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Problem.ofField(ProblemCode.INVALID_REQUEST, field, "must be given");
        }
        if (text.indexOf('\0') >= 0) {
            throw Problem.ofField(ProblemCode.INVALID_REQUEST, field, "must be text");
        }
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
