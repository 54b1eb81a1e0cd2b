package com.xseven.api.problem;

/** Problems of which only the HTTP status is known, since the server in front of the controllers found them. */
final class StatusProblems {

    private static final int NOT_IMPLEMENTED = 501;
    private static final int VERSION_NOT_SUPPORTED = 505;

    private StatusProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.of(ProblemCode.UNAUTHENTICATED, "Send a bearer token.");
            case 403 -> Problem.of(ProblemCode.FORBIDDEN, "This is not allowed.");
            case 404 -> Problem.of(ProblemCode.NOT_FOUND, "Nothing is served at this address.");
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "This method is not allowed here.");
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, "Accept application/json.");
            case 413 -> Problem.of(ProblemCode.REQUEST_TOO_LARGE, "Send less.");
            case 415 -> Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json.");
            default ->
                (status >= 400 && status < 500) || status == NOT_IMPLEMENTED || status == VERSION_NOT_SUPPORTED
                        ? Problem.of(ProblemCode.BAD_REQUEST, "The request cannot be understood.")
                        : Problem.of(
                                ProblemCode.INTERNAL_ERROR,
                                "This should not have happened. Tell the operators the correlation id.");
        };
    }
}
