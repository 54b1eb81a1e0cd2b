package com.xseven.api.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request an id that its response, its problems and its log lines carry: the caller's, if it sent a valid one. */
public final class Correlation extends OncePerRequestFilter {

    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    /** The id of a request. */
    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "none";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = request.getAttribute(ATTRIBUTE) instanceof String given ? given : chosen(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable("correlationId", id)) {
            chain.doFilter(request, response);
        }
    }

    /** The server passes requests that it refuses itself on to the error page alone. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String chosen(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(sent -> VALID.matcher(sent).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
