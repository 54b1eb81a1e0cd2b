package com.xseven.api.problem;

import com.xseven.dialogue.reply.Decision;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Ends a request with a problem. Its detail is written for the caller. */
public final class Problem extends RuntimeException {

    private final ProblemCode code;
    private final transient List<FieldProblem> errors;
    private final transient Optional<Duration> retryAfter;
    private final transient Optional<String> messageId;
    private final transient List<OffsetDateTime> alternatives;
    private final transient Optional<ConflictBody> conflict;
    private final transient Optional<Decision> decision;

    private Problem(
            ProblemCode code,
            String detail,
            List<FieldProblem> errors,
            Optional<Duration> retryAfter,
            Optional<String> messageId,
            List<OffsetDateTime> alternatives,
            Optional<ConflictBody> conflict,
            Optional<Decision> decision) {
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
        this.messageId = messageId;
        this.alternatives = List.copyOf(alternatives);
        this.conflict = conflict;
        this.decision = decision;
    }

    public static Problem of(ProblemCode code, String detail) {
        return of(code, detail, List.of());
    }

    /** With what is wrong in each field. */
    public static Problem of(ProblemCode code, String detail, List<FieldProblem> errors) {
        return new Problem(
                code,
                detail,
                errors,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** With a query parameter that {@code must be} otherwise, as the message says. */
    public static Problem ofParameter(ProblemCode code, String name, String message) {
        return named("parameter", code, name, message);
    }

    /** With a field of the body that {@code must be} otherwise, as the message says. */
    public static Problem ofField(ProblemCode code, String name, String message) {
        return named("field", code, name, message);
    }

    private static Problem named(String kind, ProblemCode code, String name, String message) {
        return of(code, "The " + kind + " " + name + " " + message + ".", List.of(new FieldProblem(name, message)));
    }

    /** One that goes away by itself, so that trying again makes sense. */
    public static Problem passing(ProblemCode code, String detail, Duration retryAfter) {
        return new Problem(
                code,
                detail,
                List.of(),
                Optional.of(retryAfter),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, and the id under which the message that met it can be sent again. */
    public Problem withMessageId(String id) {
        return new Problem(code, detail(), errors, retryAfter, Optional.of(id), alternatives, conflict, decision);
    }

    /** The same, and times at which it could be instead. */
    public Problem withAlternatives(List<OffsetDateTime> starts) {
        return new Problem(code, detail(), errors, retryAfter, messageId, starts, conflict, decision);
    }

    /** The same, and what two changes did that cannot both stand. */
    public Problem withConflict(ConflictBody changes) {
        return new Problem(code, detail(), errors, retryAfter, messageId, alternatives, Optional.of(changes), decision);
    }

    /** The same, and the decision of a table of rules from which it follows. */
    public Problem withDecision(Decision made) {
        return new Problem(code, detail(), errors, retryAfter, messageId, alternatives, conflict, Optional.of(made));
    }

    public ProblemCode code() {
        return code;
    }

    /** For the caller. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    public List<OffsetDateTime> alternatives() {
        return alternatives;
    }

    public Optional<ConflictBody> conflict() {
        return conflict;
    }

    public Optional<Decision> decision() {
        return decision;
    }

    public Optional<String> messageId() {
        return messageId;
    }
}
