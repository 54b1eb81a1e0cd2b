package com.xseven.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
        headers(problem).forEach((name, values) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, values.getFirst());
            }
        });
        json.writeValue(response.getOutputStream(), body(problem, request));
    }

    ResponseEntity<ProblemBody> response(Problem problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.code().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> headers(problem).forEach(headers::put))
                .body(body(problem, request));
    }

    /** When to come back, and how to say who one is (RFC 9110 wants a challenge with every 401). */
    private static Map<String, List<String>> headers(Problem problem) {
        Map<String, List<String>> headers = new TreeMap<>();
        problem.retryAfter()
                .ifPresent(wait -> headers.put(HttpHeaders.RETRY_AFTER, List.of(String.valueOf(wait.toSeconds()))));
        if (problem.code().status() == HttpStatus.UNAUTHORIZED.value()) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, List.of("Bearer"));
        }
        return headers;
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
