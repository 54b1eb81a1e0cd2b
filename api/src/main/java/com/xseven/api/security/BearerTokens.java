package com.xseven.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Finds the token of a request: in its header, or as {@code token} in the address of an event stream, since browsers send no headers there. */
final class BearerTokens implements BearerTokenResolver {

    private final DefaultBearerTokenResolver header = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        return Optional.ofNullable(header.resolve(request))
                .or(() -> Optional.of(request)
                        .filter(BearerTokens::isEventStream)
                        .map(stream -> stream.getParameter("token")))
                .orElse(null);
    }

    private static boolean isEventStream(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getRequestURI().endsWith("/events");
    }
}
