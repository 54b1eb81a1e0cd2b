package com.xseven.api.conversation;

import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a body, so that a caller hears of everything at once. */
final class Findings {

    private final List<FieldProblem> found = new ArrayList<>();

    void expect(boolean valid, String field, String message) {
        if (!valid) {
            found.add(new FieldProblem(field, message));
        }
    }

    /** Ends the request if anything was found. */
    void conclude() {
        if (!found.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_REQUEST, "Some fields are not valid; see errors.", found);
        }
    }
}
