package com.xseven.api.web;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.problem.ProblemWriter;
import com.xseven.api.security.Caller;
import com.xseven.api.security.CurrentCaller;
import com.xseven.dialogue.vocabulary.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger than any valid one, before they are read. It stands behind security: of whoever may not ask
 * at all, no body is read. Documents of rules are taken from those alone who may have them checked.
 */
final class BodyLimit extends OncePerRequestFilter {

    private static final int LARGEST = 64 * 1024;
    /** A document of five megabytes, and what JSON adds to it. */
    private static final int LARGEST_DOCUMENT = 6 * 1024 * 1024;

    private static final Pattern DOCUMENTS = Pattern.compile("/api/v1/rules/[^/]+/(check|versions)");

    private static final Set<Role> READERS_OF_RULES = Set.of(Role.ANALYST, Role.ADMIN);

    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int largest = largest(request);
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

    private static int largest(HttpServletRequest request) {
        boolean document = DOCUMENTS.matcher(request.getRequestURI()).matches()
                && CurrentCaller.of(request) instanceof Caller.Person person
                && !Collections.disjoint(person.roles(), READERS_OF_RULES);
        return document ? LARGEST_DOCUMENT : LARGEST;
    }

    private static Problem tooLarge(int largest) {
        return Problem.of(ProblemCode.REQUEST_TOO_LARGE, "A body may have at most " + largest + " bytes.");
    }
}
