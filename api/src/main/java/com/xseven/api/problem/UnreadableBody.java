package com.xseven.api.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with a body that could not be read, without repeating any of it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException failure) {
        return switch (failure.getCause()) {
            case InvalidFormatException wrong when wrong.getTargetType().isEnum() -> unknownValue(wrong);
            case MismatchedInputException wrong when !path(wrong).isEmpty() -> wrongType(wrong);
            case null, default ->
                Problem.of(ProblemCode.MALFORMED_JSON, "Send one JSON object, complete and in UTF-8.");
        };
    }

    private static Problem unknownValue(InvalidFormatException wrong) {
        String expected = Arrays.stream(wrong.getTargetType().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return Problem.of(
                ProblemCode.UNKNOWN_VALUE,
                "The field " + path(wrong) + " holds an unknown value.",
                List.of(new FieldProblem(path(wrong), "must be one of " + expected)));
    }

    private static Problem wrongType(MismatchedInputException wrong) {
        return Problem.of(
                ProblemCode.INVALID_REQUEST,
                "The field " + path(wrong) + " has the wrong type.",
                List.of(new FieldProblem(path(wrong), "has the wrong type")));
    }

    private static String path(JacksonException failure) {
        return failure.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }
}
