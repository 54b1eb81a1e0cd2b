package com.xseven.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A system that answers as a test wrote it down, and remembers what it was asked. */
public final class ScriptedApi implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Scripted>> scripts = new HashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** A request as it came in. */
    public record Asked(String request, String authorization, String body) {
        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Scripted(int status, String body) {}

    public ScriptedApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1", this::answer);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next answer to a request; the last one of a request is given again and again. */
    public ScriptedApi on(String request, int status, String body) {
        scripts.computeIfAbsent(request, key -> new ArrayDeque<>()).add(new Scripted(status, body));
        return this;
    }

    public List<Asked> asked(String request) {
        return asked.stream().filter(one -> one.request().equals(request)).toList();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().substring("/api/v1".length());
        asked.add(new Asked(
                request,
                exchange.getRequestHeaders()
                        .getOrDefault("Authorization", List.of(""))
                        .getFirst(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Deque<Scripted> script =
                scripts.getOrDefault(request, new ArrayDeque<>(List.of(new Scripted(404, "{\"code\":\"NOT_FOUND\"}"))));
        Scripted next = script.size() > 1 ? script.removeFirst() : script.getFirst();
        byte[] body = next.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
