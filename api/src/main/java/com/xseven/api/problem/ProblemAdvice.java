package com.xseven.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one door through which errors of controllers leave. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> problem(Problem problem, HttpServletRequest request) {
        return problems.response(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException failure, HttpServletRequest request) {
        return problems.response(UnreadableBody.problem(failure), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> missing(MissingServletRequestParameterException failure, HttpServletRequest request) {
        return problems.response(
                Problem.ofParameter(ProblemCode.INVALID_PARAMETER, failure.getParameterName(), "is missing"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> mismatch(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        return problems.response(
                Problem.ofParameter(ProblemCode.INVALID_PARAMETER, failure.getName(), "is not valid"), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> noResource(NoResourceFoundException failure, HttpServletRequest request) {
        return problems.response(
                Problem.of(ProblemCode.NOT_FOUND, "Nothing is served at " + request.getRequestURI() + "."), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> method(HttpRequestMethodNotSupportedException failure, HttpServletRequest request) {
        Set<HttpMethod> supported = failure.getSupportedHttpMethods();
        ResponseEntity<ProblemBody> response = problems.response(
                Problem.of(
                        ProblemCode.METHOD_NOT_ALLOWED, "The method " + request.getMethod() + " is not allowed here."),
                request);
        return supported == null
                ? response
                : ResponseEntity.status(response.getStatusCode())
                        .headers(headers -> headers.putAll(response.getHeaders()))
                        .allow(supported.toArray(HttpMethod[]::new))
                        .body(response.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> mediaType(HttpMediaTypeNotSupportedException failure, HttpServletRequest request) {
        return problems.response(
                Problem.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json."), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> accept(HttpMediaTypeNotAcceptableException failure, HttpServletRequest request) {
        return problems.response(
                Problem.of(ProblemCode.NOT_ACCEPTABLE, "Accept application/json, or text/event-stream for events."),
                request);
    }

    /** The caller has gone: nobody is there to be answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException failure) {
        LOG.debug("The caller left before the answer was written");
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unexpected(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return problems.response(StatusProblems.of(known.getStatusCode().value()), request);
        }
        LOG.error(
                "{} {} failed unexpectedly\n{}",
                request.getMethod(),
                request.getRequestURI(),
                PrivateTrace.of(failure));
        return problems.response(StatusProblems.of(500), request);
    }
}
