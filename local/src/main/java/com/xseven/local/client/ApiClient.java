package com.xseven.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Requests to one system, each with the caller's token if there is one. */
public final class ApiClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(1);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();
    private final String base;
    private final Optional<String> token;

    /** Speaks to the API at an address such as {@code http://127.0.0.1:8080}, as nobody in particular. */
    public ApiClient(String address) {
        this(address + "/api/v1", Optional.empty());
    }

    private ApiClient(String base, Optional<String> token) {
        this.base = base;
        this.token = token;
    }

    /** The same with a token of a user or of a conversation. */
    public ApiClient withToken(String bearer) {
        return new ApiClient(base, Optional.of(bearer));
    }

    /** The same as a user of the demo world. */
    public ApiClient logIn(String email, String password) {
        return withToken(token(email, password));
    }

    /**
     * A bearer token of a user.
     *
     * @throws LaunchException if the login is refused
     */
    public String token(String email, String password) {
        Answer answer = post("/auth/token", Map.of("email", email, "password", password));
        if (!answer.isSuccess()) {
            throw new LaunchException("The login of " + email + " is refused (" + answer.describe() + ").");
        }
        return answer.body().path("token").asText();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    public Answer delete(String path) {
        return send(HttpRequest.newBuilder().DELETE(), path);
    }

    public Answer post(String path, Map<String, ?> body) {
        return send(posting(body), path);
    }

    /** The same, answered as soon as the request is accepted. */
    public Answer postAsync(String path, Map<String, ?> body) {
        return send(posting(body).header("Prefer", "respond-async"), path);
    }

    /** The same under a key, so that it has its effect once however often it is sent. */
    public Answer postOnce(String path, Map<String, ?> body, String key) {
        return send(posting(body).header("Idempotency-Key", key), path);
    }

    /** Changes what the body names. */
    public Answer patch(String path, Map<String, ?> body) {
        return send(withBody("PATCH", body), path);
    }

    private static HttpRequest.Builder posting(Map<String, ?> body) {
        return withBody("POST", body);
    }

    private static HttpRequest.Builder withBody(String method, Map<String, ?> body) {
        String json = JSON.valueToTree(body).toString();
        return HttpRequest.newBuilder()
                .method(method, BodyPublishers.ofString(json))
                .header("Content-Type", "application/json");
    }

    /** A request with the caller's token, for whoever wants another kind of answer. */
    public HttpRequest.Builder request(String path) {
        return authorized(HttpRequest.newBuilder(), path);
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request, String path) {
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request.uri(URI.create(base + path));
    }

    private Answer send(HttpRequest.Builder request, String path) {
        HttpRequest complete = authorized(request, path).timeout(ANSWER_LIMIT).build();
        try {
            HttpResponse<String> response = http.send(complete, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), parse(response.body()));
        } catch (ConnectException e) {
            throw new LaunchException("Nobody listens at " + base + ": start the system with ./xseven up.", e);
        } catch (IOException e) {
            throw new LaunchException(
                    "Nothing answers at " + base + " (" + e
                            + "): see ./xseven status, or start the system with ./xseven up.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while waiting for " + complete.uri() + ".", e);
        }
    }

    private static JsonNode parse(String body) throws IOException {
        return body.isBlank() || !body.stripLeading().startsWith("{") ? MissingNode.getInstance() : JSON.readTree(body);
    }
}
