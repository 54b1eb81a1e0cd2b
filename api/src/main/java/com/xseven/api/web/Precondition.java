package com.xseven.api.web;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import java.util.Arrays;
import java.util.Optional;

/** The header {@code If-Match} of RFC 9110, section 13.1.1: which state of a thing the caller has seen. */
public final class Precondition {

    private static final String ANY = "*";

    private Precondition() {}

    /**
     * Goes on where the caller names no state, or names the one that stands.
     *
     * @param standing the entity tag of the state that stands, with its quotation marks
     * @throws Problem {@code PRECONDITION_FAILED} when others are named
     */
    public static void require(Optional<String> ifMatch, String standing) {
        boolean fits = ifMatch.map(tags -> Arrays.stream(tags.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals(ANY) || tag.equals(standing)))
                .orElse(true);
        if (!fits) {
            throw Problem.of(
                    ProblemCode.PRECONDITION_FAILED, "It was changed in the meantime. Read it again and decide anew.");
        }
    }
}
