package com.xseven.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Problem details as RFC 9457 has them, with our own members behind.
 *
 * @param alternatives when it could be instead
 * @param conflict what was changed meanwhile, beside what was to be changed
 * @param decision which table, version and row refused
 * @param messageId under which the refused message can be sent again, where it may have been taken
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String correlationId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldProblem> errors,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> messageId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OffsetDateTime> alternatives,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ConflictBody> conflict,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<DecidedBy> decision) {

    /** The problem as it is told about a request. */
    public static ProblemBody of(Problem problem, String instance, String correlationId) {
        return new ProblemBody(
                problem.code().type(),
                problem.code().title(),
                problem.code().status(),
                problem.detail(),
                instance,
                problem.code().name(),
                correlationId,
                problem.errors(),
                problem.messageId(),
                problem.alternatives(),
                problem.conflict(),
                problem.decision().map(DecidedBy::of));
    }
}
