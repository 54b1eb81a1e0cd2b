package com.xseven.api.problem;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads what stands in the query of an address. */
public final class Parameters {

    private Parameters() {}

    /** Forms send what is left out as blank text. */
    public static Optional<String> given(Optional<String> parameter) {
        return parameter.filter(text -> !text.isBlank());
    }

    /** Ends with {@code INVALID_PARAMETER} where the text is not valid. */
    public static <T> T valid(String name, String text, Predicate<String> valid, Function<String, T> made) {
        if (!valid.test(text)) {
            throw Problem.ofParameter(ProblemCode.INVALID_PARAMETER, name, "is not valid");
        }
        return made.apply(text);
    }

    /** Ends with {@code INVALID_CURSOR} where the text is none that a page could have ended with. */
    public static <T> T cursor(String text, Predicate<String> valid, Function<String, T> made) {
        if (!valid.test(text)) {
            throw invalidCursor();
        }
        return made.apply(text);
    }

    /** For a cursor that this service did not give. */
    public static Problem invalidCursor() {
        return Problem.ofParameter(ProblemCode.INVALID_CURSOR, "cursor", "must be the nextCursor of the page before");
    }
}
