package com.xseven.api.event;

import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Guest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One who listens to Server-Sent Events. */
public final class Listening implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final InputStream body;
    private final Iterator<String> lines;

    private Listening(HttpResponse<InputStream> response) {
        body = response.body();
        lines = new java.io.BufferedReader(new java.io.InputStreamReader(body, StandardCharsets.UTF_8))
                .lines()
                .iterator();
    }

    /** One event as it was sent. */
    public record Heard(String id, String event, String data) {

        @Override
        public String toString() {
            return id + " " + event;
        }
    }

    public static Listening to(Guest guest, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = guest.api().request(guest.path("/events"), headers);
        return new Listening(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    }

    /** As a browser does, with the token in the address. */
    static Listening byAddress(Guest guest, Api nobody) throws IOException, InterruptedException {
        String token = guest.api().token().orElseThrow();
        HttpRequest request =
                nobody.request(guest.path("/events?token=" + token)).build();
        return new Listening(HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream()));
    }

    /** The next events up to one of that name. */
    public List<Heard> upTo(String event) {
        List<Heard> heard = new ArrayList<>();
        do {
            heard.add(next());
        } while (!heard.getLast().event().equals(event));
        return heard;
    }

    /** Whether the server has closed the stream. */
    public boolean isOver() {
        return !lines.hasNext();
    }

    private Heard next() {
        Map<String, String> fields = new java.util.HashMap<>();
        while (!fields.containsKey("data") || !fields.containsKey("end")) {
            String line = lines.next();
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 1));
            } else if (line.isEmpty() && fields.containsKey("data")) {
                fields.put("end", "");
            }
        }
        return new Heard(
                fields.getOrDefault("id", ""), fields.getOrDefault("event", ""), fields.getOrDefault("data", ""));
    }

    public static Stream<String> names(List<Heard> heard) {
        return heard.stream().map(Heard::toString);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
