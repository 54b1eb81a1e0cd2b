package com.xseven.api.web;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than any valid one, before they are read. */
final class BodyLimit extends OncePerRequestFilter {

    private static final int LARGEST = 64 * 1024;

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            problems.write(tooLarge(), request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            problems.write(tooLarge(), request, response);
            return;
        }
        chain.doFilter(new BufferedBody(request, body), response);
    }

    /** What has no body is let through as it is. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST", "PUT", "PATCH", "DELETE" -> false;
            default -> true;
        };
    }

    private static Problem tooLarge() {
        return Problem.of(ProblemCode.REQUEST_TOO_LARGE, "A body may have at most " + LARGEST + " bytes.");
    }
}
