package com.xseven.api.idempotency;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.problem.ProblemWriter;
import com.xseven.api.security.Caller;
import com.xseven.api.security.CurrentCaller;
import com.xseven.api.web.BufferedBody;
import com.xseven.store.Sha256;
import com.xseven.store.idempotency.Claim;
import com.xseven.store.idempotency.RequestKey;
import com.xseven.store.idempotency.StoredResponse;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a POST that carries the key of an earlier one with the earlier answer. Only what succeeded for good is kept: a
 * request that was refused may be corrected, and one that was merely accepted may have its reply by now.
 */
final class IdempotentPosts extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VALID = Pattern.compile("[\\x21-\\x7e]{1,255}");
    /** A login changes nothing and may be repeated; its answer is not for keeping. */
    private static final String LOGIN = "/auth/token";

    private static final int UNGUESSABLE = 22;
    private static final long LOOK_MILLIS = 50;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final RequestMemory memory;
    private final IdempotencySettings settings;
    private final ProblemWriter problems;

    IdempotentPosts(RequestMemory memory, IdempotencySettings settings, ProblemWriter problems) {
        this.memory = memory;
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || request.getRequestURI().endsWith(LOGIN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        Caller caller = CurrentCaller.of(request);
        if (!VALID.matcher(key).matches()) {
            problems.write(invalid(), request, response);
            return;
        }
        if (caller instanceof Caller.Anonymous && key.length() < UNGUESSABLE) {
            problems.write(guessable(), request, response);
            return;
        }
        RequestKey name = new RequestKey(caller.name(), request.getRequestURI(), key);
        Optional<Claim> claim = claim(name, Sha256.of(BufferedBody.of(request)));
        if (claim.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        switch (claim.get()) {
            case Claim.Granted granted -> carryOut(name, request, response, chain);
            case Claim.Answered(StoredResponse stored) -> replay(stored, response);
            case Claim.Misused misused -> problems.write(reused(), request, response);
            case Claim.Busy busy -> problems.write(busy(), request, response);
        }
    }

    /** Nothing while the memory is away. */
    private Optional<Claim> claim(RequestKey name, String request) {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        try {
            Claim claim = memory.claim(name, request, settings.lease());
            while (claim instanceof Claim.Busy && System.nanoTime() < deadline) {
                Thread.sleep(LOOK_MILLIS);
                claim = memory.claim(name, request, settings.lease());
            }
            return Optional.of(claim);
        } catch (Problem away) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(new Claim.Busy());
        }
    }

    private void carryOut(RequestKey name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper recorded = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, recorded);
            kept = isFinal(recorded.getStatus()) && keep(name, recorded);
        } finally {
            if (!kept) {
                release(name);
            }
        }
        recorded.copyBodyToResponse();
    }

    private static boolean isFinal(int status) {
        return status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_CREATED;
    }

    private boolean keep(RequestKey name, ContentCachingResponseWrapper response) {
        try {
            memory.keep(
                    name,
                    new StoredResponse(
                            response.getStatus(),
                            Optional.ofNullable(response.getContentType()),
                            Optional.ofNullable(response.getHeader(HttpHeaders.LOCATION)),
                            new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)));
            return true;
        } catch (Problem away) {
            return false;
        }
    }

    private void release(RequestKey name) {
        try {
            memory.release(name);
        } catch (Problem away) {
            logger.debug("A claim could not be released and ends with its lease");
        }
    }

    private static void replay(StoredResponse stored, HttpServletResponse response) throws IOException {
        response.setStatus(stored.status());
        stored.contentType().ifPresent(response::setContentType);
        stored.location().ifPresent(location -> response.setHeader(HttpHeaders.LOCATION, location));
        response.setHeader("Idempotent-Replayed", "true");
        response.getOutputStream().write(stored.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Problem invalid() {
        return Problem.of(
                ProblemCode.IDEMPOTENCY_KEY_INVALID,
                "The header " + HEADER + " must have 1 to 255 visible ASCII characters.");
    }

    /** Whoever repeats the key of another would get the other's answer, and the token in it. */
    private static Problem guessable() {
        return Problem.of(
                ProblemCode.IDEMPOTENCY_KEY_INVALID,
                "Without a token the header " + HEADER + " must have at least " + UNGUESSABLE
                        + " characters that nobody can guess, such as a random UUID.");
    }

    private static Problem reused() {
        return Problem.of(
                ProblemCode.IDEMPOTENCY_KEY_REUSED,
                "A request with this key and another body was sent before. Choose a new key.");
    }

    private static Problem busy() {
        return Problem.passing(
                ProblemCode.IDEMPOTENCY_KEY_BUSY,
                "The first request with this key is not answered yet. Send it again shortly.",
                RETRY_AFTER);
    }
}
