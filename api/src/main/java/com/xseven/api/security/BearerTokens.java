package com.xseven.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Finds the token of a request: in its header. Browsers cannot send that header where they listen, so there the token may
 * also be the parameter {@code token}, or for a WebSocket the subprotocol {@code bearer.TOKEN}.
 */
public final class BearerTokens implements BearerTokenResolver {

    /** The subprotocol that the server speaks; a listener offers it beside the one that carries its token. */
    public static final String SUBPROTOCOL = "xseven";

    private static final String SUBPROTOCOL_HEADER = "Sec-WebSocket-Protocol";
    private static final String TOKEN_PREFIX = "bearer.";

    private final DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return Optional.ofNullable(header.resolve(request))
                .or(() -> isListening(request) ? parameter(request).or(() -> subprotocol(request)) : Optional.empty())
                .orElse(null);
    }

    private static boolean isListening(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "GET".equals(request.getMethod()) && (path.endsWith("/events") || path.startsWith("/ws/"));
    }

    private static Optional<String> parameter(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("token")).filter(token -> !token.isBlank());
    }

    private static Optional<String> subprotocol(HttpServletRequest request) {
        return Collections.list(request.getHeaders(SUBPROTOCOL_HEADER)).stream()
                .flatMap(offered -> Arrays.stream(offered.split(",")))
                .map(String::strip)
                .filter(offer -> offer.startsWith(TOKEN_PREFIX))
                .map(offer -> offer.substring(TOKEN_PREFIX.length()))
                .findFirst();
    }
}
