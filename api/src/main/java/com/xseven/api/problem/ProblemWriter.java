package com.xseven.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes responses of problems: for controllers, and for the filters in front of them. */
@Component
public final class ProblemWriter {

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers directly, for filters. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.code().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        problem.retryAfter()
                .ifPresent(wait -> response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        json.writeValue(response.getOutputStream(), body(problem, request));
    }

    ResponseEntity<ProblemBody> response(Problem problem, HttpServletRequest request) {
        ResponseEntity.BodyBuilder builder =
                ResponseEntity.status(problem.code().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.retryAfter()
                .ifPresent(wait -> builder.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        return builder.body(body(problem, request));
    }

    private static ProblemBody body(Problem problem, HttpServletRequest request) {
        return ProblemBody.of(problem, instance(request), Correlation.of(request));
    }

    /** What was asked for, also where the server passed the request on to the error page. */
    private static String instance(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
