package com.xseven.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.local.client.ApiClient;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/**
 * Hears a conversation's replies as Server-Sent Events. Whenever the stream breaks it is taken up again after the last
 * event that was heard, until the listener is stopped.
 */
final class Listener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ApiClient client;
    private final String path;
    private final Thread thread = Thread.ofVirtual().unstarted(this::listen);
    private final Map<String, JsonNode> replies = new LinkedHashMap<>();
    private Optional<String> last = Optional.empty();
    private int repeated;
    private int resumed;
    private String id = "";
    private String event = "";
    private final StringBuilder data = new StringBuilder();

    private Listener(ApiClient client, String conversationId) {
        this.client = client;
        this.path = "/conversations/" + conversationId + "/events";
    }

    static Listener to(ApiClient client, String conversationId) {
        Listener listener = new Listener(client, conversationId);
        listener.thread.start();
        return listener;
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            CompletableFuture<?> stream =
                    http.sendAsync(request(), BodyHandlers.fromLineSubscriber(new Lines(this::read)));
            try {
                stream.get();
                takeUpAgain();
            } catch (ExecutionException broken) {
                takeUpAgain();
            } catch (InterruptedException stopping) {
                stream.cancel(true);
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private synchronized HttpRequest request() {
        HttpRequest.Builder request = client.request(path).header("Accept", "text/event-stream");
        last.ifPresent(heard -> request.header("Last-Event-ID", heard));
        return request.build();
    }

    /** What was half said when the stream broke is said again. */
    private synchronized void takeUpAgain() {
        resumed++;
        id = "";
        event = "";
        data.setLength(0);
    }

    private synchronized void read(String line) {
        if (line.startsWith("id:")) {
            id = line.substring("id:".length()).strip();
        } else if (line.startsWith("event:")) {
            event = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
            data.append(line.substring("data:".length()));
        } else if (line.isEmpty() && !id.isEmpty()) {
            hear();
        }
    }

    private void hear() {
        if (event.equals("reply") && replies.putIfAbsent(id, parsed(data.toString())) != null) {
            repeated++;
        }
        last = Optional.of(id);
        id = "";
        event = "";
        data.setLength(0);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("Expected a reply as JSON, but: " + json, broken);
        }
    }

    /** Each reply that was heard, by the order in which it was heard first. */
    synchronized List<JsonNode> replies() {
        return List.copyOf(replies.values());
    }

    /** How often a reply was heard again under the same event id. */
    synchronized int repeated() {
        return repeated;
    }

    /** How often the stream broke, or could not be had, and was asked for again. */
    synchronized int resumed() {
        return resumed;
    }

    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
        http.shutdownNow();
    }
}
