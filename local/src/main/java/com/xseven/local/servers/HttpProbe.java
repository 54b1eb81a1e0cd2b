package com.xseven.local.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Predicate;

/** Asks a service over HTTP. */
record HttpProbe(URI address) {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();

    /** Healthy if there is an answer and it is the expected one. */
    Health expect(Predicate<HttpResponse<String>> expected) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return expected.test(response)
                    ? Health.healthy()
                    : Health.unwell(address + " answered " + response.statusCode());
        } catch (IOException e) {
            return Health.unwell(address + " does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unwell("interrupted");
        }
    }
}
