package com.xseven.bench;

import com.xseven.models.LanguageModels;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelId;
import com.xseven.models.ModelMessage.FromUser;
import com.xseven.models.TokenListener;
import com.xseven.models.fixture.Act;
import com.xseven.models.fixture.FakeProvider;
import com.xseven.models.langchain.LangChainModels;
import com.xseven.models.settings.ModelSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * What the path to a model adds to the time to its first token, beside the barest client of the same provider in the same run.
 * The provider is the fake one: it is as fast each time, and needs no system.
 */
final class ModelsBenchmark {

    private static final ModelId MODEL = new ModelId("first", "any");
    private static final String ANSWER =
            "We are open until ten in the evening, and the kitchen closes at half past nine.";
    private static final int WARM_UP = 200;
    private static final int AIM_MILLIS = 80;
    private static final String BODY = """
            {"model": "any", "stream": true, "messages": [{"role": "system", "content": "You are polite."},
             {"role": "user", "content": "Are you open?"}], "max_tokens": 200}""";

    private final int calls;
    private final int atOnce;
    private final Duration firstToken;

    ModelsBenchmark(int calls, int atOnce, Duration firstToken) {
        this.calls = calls;
        this.atOnce = atOnce;
        this.firstToken = firstToken;
    }

    /** Asks once and gives the nanoseconds to the first token. */
    private interface Asking {
        long firstToken() throws Exception;
    }

    Report run() throws InterruptedException {
        try (FakeProvider provider = FakeProvider.start();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            provider.otherwise(Act.says(ANSWER, firstToken, Duration.ZERO));
            LanguageModels models = LangChainModels.of(ModelSettings.read(Map.of(
                    "XSEVEN_MODEL_FIRST_KIND", "COMPATIBLE",
                    "XSEVEN_MODEL_FIRST_ADDRESS", provider.versionedAddress().toString(),
                    "XSEVEN_MODEL_FIRST_LARGE", MODEL.model(),
                    "XSEVEN_MODEL_FIRST_MOSTATONCE", String.valueOf(atOnce),
                    "XSEVEN_MODEL_FIRST_REQUESTSAMINUTE", "1000000")));
            Asking bare = () -> bare(client, provider.versionedAddress());
            Asking ours = () -> ours(models);
            measured(bare, WARM_UP);
            measured(ours, WARM_UP);
            Measurement plain = measured(bare, calls);
            Measurement path = measured(ours, calls);
            return new Report()
                    .line("time to first token, provider's own %d ms, %d at once"
                            .formatted(firstToken.toMillis(), atOnce))
                    .line("bare HTTP client     " + plain.text())
                    .line("LanguageModels.ask   " + path.text())
                    .line("p95 %.1f ms more (aim: under %d), %.2f times; p50 %.1f ms more, %.2f times"
                            .formatted(
                                    path.millis(95) - plain.millis(95),
                                    AIM_MILLIS,
                                    path.millis(95) / plain.millis(95),
                                    path.millis(50) - plain.millis(50),
                                    path.millis(50) / plain.millis(50)));
        }
    }

    private Measurement measured(Asking asking, int times) throws InterruptedException {
        Measurement measurement = new Measurement();
        CountDownLatch done = new CountDownLatch(atOnce);
        for (int caller = 0; caller < atOnce; caller++) {
            Thread.ofVirtual().start(() -> {
                try {
                    for (int call = 0; call < times / atOnce; call++) {
                        measurement.add(asking.firstToken());
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return measurement;
    }

    private static long bare(HttpClient client, URI address) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long first = 0;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/chat/completions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(BODY))
                .build();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (first == 0 && line.contains("\"content\":\"We")) {
                    first = System.nanoTime() - start;
                }
            }
        }
        return first;
    }

    private static long ours(LanguageModels models) throws InterruptedException {
        long[] first = new long[1];
        long start = System.nanoTime();
        ModelCall call = new ModelCall(
                "You are polite.",
                List.of(new FromUser("Are you open?")),
                List.of(),
                Optional.empty(),
                200,
                Duration.ofSeconds(30));
        models.ask(List.of(MODEL), call, new TokenListener() {
            @Override
            public void token(String text) {
                if (first[0] == 0) {
                    first[0] = System.nanoTime() - start;
                }
            }

            @Override
            public void startOver() {
                throw new IllegalStateException("Expected the fake provider to answer at once");
            }
        });
        if (first[0] == 0) {
            throw new IllegalStateException("Expected an answer of the fake provider");
        }
        return first[0];
    }
}
