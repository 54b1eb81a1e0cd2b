package com.xseven.api.web;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.problem.ProblemWriter;
import com.xseven.api.security.Caller;
import com.xseven.api.security.CurrentCaller;
import com.xseven.dialogue.vocabulary.DashboardAction;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger than any valid one, before they are read. It stands behind security: of whoever may not ask
 * at all, no body is read. Documents of rules are taken from those alone who may
 * have them checked or save them, as the table of permissions says.
 */
final class BodyLimit extends OncePerRequestFilter {

    private static final int LARGEST = 64 * 1024;
    /** A document of five megabytes, and what JSON adds to it. */
    private static final int LARGEST_DOCUMENT = 6 * 1024 * 1024;

    private static final Pattern DOCUMENTS = Pattern.compile("/api/v1/rules/[^/]+/(check|versions)");

    private final ProblemWriter problems;
    private final Gate gate;

    BodyLimit(ProblemWriter problems, Gate gate) {
        this.problems = problems;
        this.gate = gate;
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

    private int largest(HttpServletRequest request) {
        Matcher document = DOCUMENTS.matcher(request.getRequestURI());
        boolean taken = document.matches()
                && CurrentCaller.of(request) instanceof Caller.Person person
                && gate.lets(person, needed(document.group(1)), Optional.empty());
        return taken ? LARGEST_DOCUMENT : LARGEST;
    }

    private static DashboardAction needed(String what) {
        return what.equals("check") ? DashboardAction.SEE_RULES : DashboardAction.EDIT_RULES;
    }

    private static Problem tooLarge(int largest) {
        return Problem.of(ProblemCode.REQUEST_TOO_LARGE, "A body may have at most " + largest + " bytes.");
    }
}
