package com.xseven.models.langchain;

import com.xseven.models.ModelFailure.Reason;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request and its streamed response, in the thread that asks for it, so that an interrupt of that thread ends both.
 * LangChain4j's own client runs in threads of its own, cannot be stopped before the first token, and forgets the headers.
 */
final class Exchange implements HttpClient, HttpClientBuilder {

    private static final int MOST_OF_AN_ERROR = 64 * 1024;
    private static final int OK = 200;
    private static final int REDIRECTS = 300;

    private final java.net.http.HttpClient client;
    private final StatusCodes statusCodes;
    private volatile @Nullable Trouble trouble;
    private volatile boolean ended;

    Exchange(java.net.http.HttpClient client, StatusCodes statusCodes) {
        this.client = client;
        this.statusCodes = statusCodes;
    }

    /** What it met first. */
    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether the provider said that nothing more comes. */
    boolean ended() {
        return ended;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<InputStream> response = client.send(request(request), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                read(response, body, parser, listener);
            }
        } catch (ConnectException e) {
            fail(Trouble.of(Reason.UNREACHABLE, "no connection"), listener);
        } catch (IOException e) {
            fail(Trouble.of(Reason.UNREACHABLE, "the connection ended without a response"), listener);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(
            HttpResponse<InputStream> response,
            InputStream body,
            ServerSentEventParser parser,
            ServerSentEventListener listener)
            throws IOException {
        if (response.statusCode() < OK || response.statusCode() >= REDIRECTS) {
            String text = new String(body.readNBytes(MOST_OF_AN_ERROR), StandardCharsets.UTF_8);
            fail(statusCodes.trouble(response.statusCode(), response.headers(), text), listener);
            return;
        }
        listener.onOpen(SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .build());
        parser.parse(body, new WatchedEvents(listener, this));
        if (trouble == null) {
            listener.onClose();
        }
    }

    private java.net.http.HttpRequest request(HttpRequest asked) {
        java.net.http.HttpRequest.Builder request = java.net.http.HttpRequest.newBuilder(URI.create(asked.url()));
        asked.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return request.method(asked.method().name(), BodyPublishers.ofString(asked.body()))
                .build();
    }

    private void fail(Trouble met, ServerSentEventListener listener) {
        met(met);
        listener.onError(new HttpException(0, met.note()));
    }

    void met(Trouble met) {
        if (trouble == null) {
            trouble = met;
        }
    }

    void end() {
        ended = true;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Expected to be asked for a stream");
    }

    @Override
    public Duration connectTimeout() {
        return client.connectTimeout().orElse(Duration.ZERO);
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    /** None: who waits for the answer decides. */
    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
