package com.xseven.api.web;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than any valid one, before they are read. */
final class BodyLimit extends OncePerRequestFilter {

    private static final int LARGEST = 64 * 1024;
    /** A document of five megabytes, and what JSON adds to it. */
    private static final int LARGEST_DOCUMENT = 6 * 1024 * 1024;

    private static final Pattern DOCUMENTS = Pattern.compile("/api/v1/rules/[^/]+/(check|versions)");

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int largest = DOCUMENTS.matcher(request.getRequestURI()).matches() ? LARGEST_DOCUMENT : LARGEST;
        if (request.getContentLengthLong() > largest) {
            problems.write(tooLarge(largest), request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            problems.write(tooLarge(largest), request, response);
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

    private static Problem tooLarge(int largest) {
        return Problem.of(ProblemCode.REQUEST_TOO_LARGE, "A body may have at most " + largest + " bytes.");
    }
}
