package com.xseven.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows people a page where nothing is, and leaves programs to the problem details that they get everywhere. */
@Component
final class LostVisitors implements HandlerExceptionResolver, Ordered {

    private static final String API = "/api/";

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!isNothing(failure) || !isPerson(request)) {
            return null;
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setContentType(Page.HTML.toString());
        response.setHeader("Content-Security-Policy", Page.CONTENT_POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        try (InputStream page = Page.MISSING.file().getInputStream()) {
            page.transferTo(response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static boolean isNothing(Exception failure) {
        return failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException;
    }

    /** A browser that goes somewhere asks for HTML by name; what it loads on a page's behalf, and programs, do not. */
    private static boolean isPerson(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().startsWith(API)
                && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .filter(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE))
                        .isPresent();
    }
}
