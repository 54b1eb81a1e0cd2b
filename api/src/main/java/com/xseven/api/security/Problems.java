package com.xseven.api.security;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;

/** What callers are told who may not do something. */
public final class Problems {

    private Problems() {}

    /** The caller has to say who they are first. */
    public static Problem unauthenticated() {
        return Problem.of(ProblemCode.UNAUTHENTICATED, "Send a token in the header Authorization: Bearer.");
    }

    /** The caller is known, but may not do this. */
    public static Problem forbidden(String detail) {
        return Problem.of(ProblemCode.FORBIDDEN, detail);
    }
}
